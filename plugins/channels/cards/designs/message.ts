import type { Rect, Stack, TextBlock } from '../../../draw/scene.ts'
import type { CardContent } from '../content.ts'
import { sizesFrom, wholeWords } from './frame.ts'

/** How a design sets one part of what a card says. */
export type Face = Pick<
  TextBlock,
  'font' | 'weight' | 'colour' | 'lineHeight' | 'tracking' | 'italic' | 'align' | 'uppercase'
>

/** How a design sets what a card says. */
export interface Voice {
  /** A word or two above the rest, where it does not stand apart. */
  readonly kicker?: Face
  /** The words that the card is for. */
  readonly title: Face
  /** The words below them. */
  readonly text: Face
  /** Largest letters of a short title and of a whole sentence, in floors. */
  readonly largest: { readonly title: number; readonly sentence: number }
}

/** Smallest letters of what a card is for, in floors. */
const SMALLEST = 1.2
/** Largest letters of a text below a title, in floors, and how much of the room it may have at that size. */
const LARGEST_TEXT = 1.4
const TEXT_SHARE = 0.32
/** Width of a letter in running text, as a share of its size. */
const LETTER = 0.52
/** Up to how many characters words are a title, and from how many a sentence: read rather than seen. */
const TITLE = 40
const SENTENCE = 110

/** Tell whether a card says where its sentence is from; the slides of a carousel follow their cover. */
export function namesSource({ kind, source }: CardContent): boolean {
  return source !== '' && kind !== 'slide'
}

/** Estimate generously how high a message is at its smallest sizes. */
export function leastHeight({ title, text }: CardContent, width: number, floor: number): number {
  const linesOf = (said: string, size: number): number => {
    // A line is never quite full.
    return Math.ceil(([...said].length * LETTER * size) / (width * 0.9))
  }
  const below = text === '' ? 0 : linesOf(text, floor) * floor * 1.4 + floor * 0.8
  return Math.round(linesOf(title, floor * SMALLEST) * floor * SMALLEST * 1.2 + below)
}

/** Set what a card says in a rectangle: the words that it is for, and the words below them. */
export function message(
  content: CardContent,
  rect: Rect,
  floor: number,
  voice: Voice,
  justify: Stack['justify'],
): Stack {
  const { kind, lang, kicker, title, text } = content
  const least = floor * SMALLEST
  const largest = wholeWords(floor * largestOf(content, voice), title, rect.width)
  const blocks: TextBlock[] = [
    {
      role: kind === 'quote' ? 'quote' : 'title',
      text: title,
      lang,
      ...voice.title,
      sizes: sizesFrom(Math.max(least, largest), least),
      gapAbove: Math.round(floor * 0.4),
    },
    {
      role: 'body',
      text,
      lang,
      ...voice.text,
      sizes: textSizes(text, rect, floor, voice.text),
      gapAbove: Math.round(floor * 0.8),
    },
  ]
  // The text has its share of the room; the title gives way first.
  if (!voice.kicker) return { ...rect, justify, blocks, shrink: [0, 1] }
  const above: TextBlock = { role: 'kicker', text: kicker, lang, ...voice.kicker, sizes: [floor], most: 1 }
  return { ...rect, justify, blocks: [above, ...blocks], shrink: [1, 2, 0] }
}

function largestOf({ kind, title }: CardContent, { largest }: Voice): number {
  if (kind === 'number') return largest.sentence
  const share = Math.min(1, Math.max(0, ([...title].length - TITLE) / (SENTENCE - TITLE)))
  return largest.title + (largest.sentence - largest.title) * share
}

function textSizes(text: string, rect: Rect, floor: number, { lineHeight }: Face): number[] {
  const sizes = sizesFrom(floor * LARGEST_TEXT, floor)
  const heightAt = (size: number): number =>
    Math.ceil(([...text].length * LETTER * size) / rect.width) * size * lineHeight
  const fitting = sizes.filter((size) => heightAt(size) <= rect.height * TEXT_SHARE)
  return fitting.length > 0 ? fitting : sizes.slice(-1)
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
  return {
    ...rect,
    justify,
    blocks: [{ role: 'small', text, lang, ...face, sizes: [Math.ceil(size)], most }],
  }
}
