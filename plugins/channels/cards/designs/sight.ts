import { mix } from '../../../colour.ts'
import type { Rect, Stack } from '../../../draw/scene.ts'
import type { CardContent } from '../content.ts'
import { sizesFrom } from './frame.ts'
import { type Face, leastHeight } from './message.ts'
import type { Piece } from './piece.ts'
import { disc, fill, quoteMark, quoteMarkWidth, ring } from './shapes.ts'

/** What is seen before a word is read, if a card has it: a figure, a quotation mark, initials, a book. */
export type SightKind = 'figure' | 'quote' | 'initials' | 'book'

/** The least height of what stands above the words, in floors. */
const LEAST_SIGHT = 2.8
/** Smallest letters of a figure, in floors. */
const SMALLEST_FIGURE = 2
/** Width of a figure's letters, as a share of their size; bold digits and signs such as % are wide. */
const FIGURE_LETTER = 0.72
/** Longer figures stand above their sentence rather than beside it, in characters. */
const LONGEST_BESIDE = 5
/** How high each may be where it stands above the words: a share of the room, and floors. */
const ABOVE = {
  figure: [0.46, 11],
  quote: [0.24, 3.6],
  initials: [0.4, 7],
  book: [0.46, 10],
} as const satisfies Record<SightKind, readonly [number, number]>

/** Tell which sight a card has. */
export function sightOf({ kind, number, step }: CardContent): SightKind | undefined {
  if (kind === 'quote') return 'quote'
  if (kind === 'author') return 'initials'
  if (kind === 'book') return 'book'
  return (kind === 'number' && number) || (kind === 'step' && step) ? 'figure' : undefined
}

/** Tell whether a sight is narrow enough to stand in a column beside the words. */
export function standsBeside(content: CardContent): boolean {
  const kind = sightOf(content)
  return kind !== undefined && (kind !== 'figure' || figureOf(content).length <= LONGEST_BESIDE)
}

/** Tell how high a sight is above the words in a room. */
export function sightHeight(content: CardContent, room: Rect, floor: number): number {
  const [share, most] = ABOVE[sightOf(content) ?? 'figure']
  // Words that are long take what they need, and leave the rest.
  const left = room.height - leastHeight(content, room.width, floor) - floor * 1.5
  return Math.round(Math.min(room.height * share, floor * most, Math.max(left, floor * LEAST_SIGHT)))
}

/** The colours of a sight. */
export interface SightColours {
  readonly fill: string
  readonly onFill: string
}

/** Show what a card has to be seen, as large as a rectangle takes. */
export function sight(
  content: CardContent,
  rect: Rect,
  floor: number,
  colours: SightColours,
  face: Face,
  justify: Stack['justify'] = 'start',
): Piece {
  const kind = sightOf(content)
  const inside = (width: number, height: number): Rect => ({
    x: rect.x + (face.align === 'center' ? Math.round((rect.width - width) / 2) : 0),
    y: rect.y + Math.round((rect.height - height) * { start: 0, center: 0.5, end: 1 }[justify]),
    width,
    height,
  })
  if (kind === 'quote') {
    const height = Math.min(
      rect.height,
      (rect.width * rect.height) / quoteMarkWidth(rect.height),
      floor * 4.6,
    )
    const place = inside(quoteMarkWidth(height), height)
    return { parts: [quoteMark(place.x, place.y, height, colours.fill)] }
  }
  if (kind === 'figure')
    return { stacks: [figure(figureOf(content), content.lang, rect, floor, face, justify)] }
  if (kind === 'initials') {
    const side = Math.min(rect.height, rect.width)
    const place = inside(side, side)
    const initials = initialsOf(content)
    // Wide letters are smaller, so that both stand on the disc.
    const sizes = sizesFrom(side * 0.4, side * 0.1)
    const letters: Face = { ...face, colour: colours.onFill, lineHeight: 1, tracking: 0, align: 'center' }
    return {
      parts: [disc(place.x + side / 2, place.y + side / 2, side / 2, colours.fill)],
      stacks: [
        {
          ...place,
          justify: 'center',
          blocks: [{ role: 'number', text: initials, lang: content.lang, ...letters, sizes, most: 1 }],
        },
      ],
    }
  }
  const height = Math.min(rect.height, rect.width * 1.5)
  return kind === 'book' ? { parts: book(inside(Math.round(height / 1.5), height), colours) } : {}
}

function figureOf({ number, step }: CardContent): string {
  return number ?? String(step?.at ?? '')
}

function figure(
  text: string,
  lang: string,
  rect: Rect,
  floor: number,
  face: Face,
  justify: Stack['justify'],
): Stack {
  const wide = rect.width / (FIGURE_LETTER * [...text].length)
  const largest = Math.max(floor, Math.min(rect.height / face.lineHeight, wide))
  const least = Math.min(largest, floor * SMALLEST_FIGURE)
  return {
    ...rect,
    justify,
    blocks: [{ role: 'number', text, lang, ...face, sizes: sizesFrom(largest, least) }],
  }
}

/** The first letters of the first and the last word of a name. */
function initialsOf({ title, lang }: CardContent): string {
  const words = title.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  )
  return letters.join('').toLocaleUpperCase(lang)
}

/** Draw a closed book, seen from the front: boards with rings on them, the spine at the left, the pages at the right. */
function book({ x, y, width, height }: Rect, { fill: boards, onFill }: SightColours) {
  const spine = width * 0.09
  const pages = width * 0.045
  const radius = Math.round(width * 0.02)
  const [cx, cy] = [x + width * 0.56, y + height * 0.42]
  return [
    fill(
      { x: x + pages, y: y + pages * 0.8, width, height: height - pages * 1.6 },
      mix(onFill, boards, 0.75),
      { borderRadius: radius },
    ),
    fill({ x, y, width, height }, boards, { borderRadius: radius }),
    fill({ x: x + spine, y, width: Math.max(2, width * 0.012), height }, mix(boards, onFill, 0.72)),
    ...[0.28, 0.19, 0.1].map((share) => ring(cx, cy, width * share, Math.max(2, width * 0.022), onFill)),
    fill(
      { x: cx - width * 0.2, y: y + height * 0.76, width: width * 0.4, height: Math.max(2, width * 0.03) },
      onFill,
    ),
    fill(
      { x: cx - width * 0.12, y: y + height * 0.82, width: width * 0.24, height: Math.max(2, width * 0.03) },
      onFill,
    ),
  ]
}
