import type { Rect, Stack, TextBlock } from '../../../draw/scene.ts'
import type { CardContent } from '../content.ts'
import { sizesFrom, wholeWords } from './frame.ts'

/** How a design sets one part of what a card says. */
export type Face = Pick<
  TextBlock,
  'font' | 'weight' | 'colour' | 'lineHeight' | 'tracking' | 'italic' | 'align'
>

/** How a design sets what a card says. */
export interface Voice {
  /** A word or two above the rest, where it does not stand apart. */
  readonly kicker?: Face
  /** The words that the card is for. */
  readonly title: Face
  /** The words below them. */
  readonly text: Face
  /** Largest letters of a title and of a whole sentence (a quotation, a point), in floors. */
  readonly largest: { readonly title: number; readonly sentence: number }
}

/** Smallest letters of what a card is for, in floors. */
const SMALLEST = 1.2
const SMALLEST_FIGURE = 2
/** Largest letters of a text below a title, in floors. */
const LARGEST_TEXT = 1.35

/** Cards of a sentence, which is read rather than seen. */
const SENTENCES: ReadonlySet<CardContent['kind']> = new Set(['quote', 'number', 'key-point', 'step', 'slide'])

/** Tell the figure that a card shows oversized: of a number card, or of a step. */
export function figureOf({ kind, number, step }: CardContent): string {
  if (kind === 'number') return number ?? ''
  return kind === 'step' && step ? String(step.at) : ''
}

/** Tell whether a card says where its sentence is from; the slides of a carousel follow their cover. */
export function namesSource({ kind, source }: CardContent): boolean {
  return source !== '' && kind !== 'slide'
}

/** Set what a card says in a rectangle: the words that it is for, and the words below them. */
export function message(content: CardContent, rect: Rect, floor: number, voice: Voice, justify: Stack['justify']): Stack {
  const { kind, lang, kicker, title, text } = content
  const largest = floor * voice.largest[SENTENCES.has(kind) ? 'sentence' : 'title']
  const least = floor * SMALLEST
  const above: TextBlock[] = voice.kicker
    ? [{ role: 'kicker', text: kicker, lang, ...voice.kicker, sizes: [floor], most: 1 }]
    : []
  const blocks: TextBlock[] = [
    ...above,
    {
      role: kind === 'quote' ? 'quote' : 'title',
      text: title,
      lang,
      ...voice.title,
      sizes: sizesFrom(Math.max(least, wholeWords(largest, title, rect.width)), least),
      gapAbove: floor * 0.4,
    },
    { role: 'body', text, lang, ...voice.text, sizes: sizesFrom(floor * LARGEST_TEXT, floor), gapAbove: floor * 0.8 },
  ]
  return { ...rect, justify, blocks }
}

/** Set a figure as large as a rectangle takes, on one line. */
export function figure(text: string, lang: string, rect: Rect, floor: number, face: Face, justify: Stack['justify']): Stack {
  const largest = Math.max(floor, Math.min(rect.height / face.lineHeight, wholeWords(rect.height, text, rect.width)))
  const least = Math.min(largest, floor * SMALLEST_FIGURE)
  return { ...rect, justify, blocks: [{ role: 'number', text, lang, ...face, sizes: sizesFrom(largest, least) }] }
}

/** Set words at the smallest size, on one line where nothing else is said. */
export function small(
  text: string,
  lang: string,
  rect: Rect,
  size: number,
  face: Face,
  justify: Stack['justify'] = 'center',
  most = 1,
): Stack {
  return { ...rect, justify, blocks: [{ role: 'small', text, lang, ...face, sizes: [Math.ceil(size)], most }] }
}
