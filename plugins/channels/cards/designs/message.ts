import type { Rect, Stack, TextBlock } from '../../../draw/scene.ts'
import type { CardContent } from '../content.ts'
import { sizesFrom, wholeWords } from './frame.ts'

/** How a design sets one part of what a card says. */
export interface Face {
  readonly font: TextBlock['font']
  readonly weight: number
  readonly colour: string
  readonly lineHeight: number
  /** In em. */
  readonly tracking?: number
  readonly italic?: boolean
  readonly align?: 'start' | 'center' | 'end'
}

/** How a design sets what a card says: its faces, and how large the letters of each part may be, in floors. */
export interface Voice {
  readonly title: Face
  readonly quote: Face
  readonly number: Face
  readonly text: Face
  /** Largest letters of a title, of a quotation and of the sentence around a figure, as multiples of the floor. */
  readonly largest: { readonly title: number; readonly quote: number; readonly sentence: number }
}

/** Smallest letters of what a card is for, as a multiple of the floor. */
const SMALLEST_TITLE = 1.2
const SMALLEST_NUMBER = 2.4
/** Largest letters of a text below a title. */
const LARGEST_TEXT = 1.35

/** Kinds whose place in a row is shown as an oversized numeral. */
const NUMBERED = new Set<CardContent['kind']>(['step'])

/** Tell the figure that a card shows oversized: of a number card, or of a step. */
export function figureOf({ kind, number, step }: CardContent): string {
  if (kind === 'number') return number ?? ''
  return NUMBERED.has(kind) && step ? String(step.at) : ''
}

/** Set what a card says in a rectangle: the figure, the words that it is for, the words below them. */
export function message(
  content: CardContent,
  rect: Rect,
  floor: number,
  voice: Voice,
  justify: Stack['justify'],
): Stack {
  const { kind, lang, title, text } = content
  const figure = figureOf(content)
  const face = kind === 'quote' ? voice.quote : voice.title
  const largest =
    kind === 'quote' ? voice.largest.quote : kind === 'number' ? voice.largest.sentence : voice.largest.title
  const block = (role: TextBlock['role'], said: string, own: Face, most: number, least: number): TextBlock => ({
    role,
    text: said,
    lang,
    ...own,
    sizes: sizesFrom(Math.max(least, wholeWords(most, said, rect.width)), least),
  })
  const blocks = [
    block(
      'number',
      figure,
      voice.number,
      Math.min(rect.height * (kind === 'number' ? 0.56 : 0.42), floor * 11),
      floor * SMALLEST_NUMBER,
    ),
    {
      ...block(kind === 'quote' ? 'quote' : 'title', title, face, floor * largest, floor * SMALLEST_TITLE),
      gapAbove: floor * 0.35,
    },
    { ...block('body', text, voice.text, floor * LARGEST_TEXT, floor), gapAbove: floor * 0.8 },
  ]
  return { ...rect, justify, blocks, shrink: [2, 0, 1] }
}

/** Set one line that never wraps, at the smallest size. */
export function line(rect: Rect, lang: string, text: string, floor: number, face: Face, justify: Stack['justify'] = 'center'): Stack {
  const block: TextBlock = { role: 'small', text, lang, ...face, sizes: [floor], most: 1 }
  return { ...rect, justify, blocks: [block] }
}
