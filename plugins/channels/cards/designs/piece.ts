import type { Box } from '../../../draw/node.ts'
import type { Rect, Scene, Stack } from '../../../draw/scene.ts'
import type { CardContent } from '../content.ts'
import type { CardTheme } from './design.ts'
import type { Frame } from './frame.ts'
import { splitBottom } from './frame.ts'
import { type Face, line } from './message.ts'
import { fill, ground, mark, markWidth } from './shapes.ts'

/** A part of a composition: what is drawn below the words, and the words. */
export interface Piece {
  readonly parts: readonly Box[]
  readonly stacks: readonly Stack[]
}

/** Put pieces together on paper; without a paper the ground stays open for a photo. */
export function compose(
  content: CardContent,
  { width, height, safe }: Frame,
  theme: CardTheme,
  paper: string | undefined,
  pieces: readonly Piece[],
): Scene {
  const size = { width, height }
  return {
    size,
    ground: ground(size, paper, ...pieces.flatMap(({ parts }) => parts)),
    stacks: pieces
      .flatMap(({ stacks }) => stacks)
      .filter(({ blocks }) => blocks.some(({ text }) => text !== '')),
    safe,
    dir: content.dir,
    fonts: theme.fonts,
  }
}

/** The colours of small things. */
export interface Inks {
  readonly ink: string
  readonly soft: string
  /** The site's mark, where it has no logo. */
  readonly mark: string
}

/** A logo this wide says the site's name itself. */
const WORDMARK = 2.5

/** Sign a card: the site's mark and name at the start of its foot, and at the end its place in a row or where to read it. */
export function signature(content: CardContent, theme: CardTheme, { foot, floor }: Frame, inks: Inks): Piece {
  const { lang, site } = content
  const end = endOf(content)
  const small: Face = { font: 'body', weight: 500, colour: inks.ink, lineHeight: 1.2 }
  const height = theme.logo ? foot.height : Math.round(foot.height * 0.8)
  const isWordmark = theme.logo !== undefined && theme.logo.ratio > WORDMARK
  const start = Math.round(markWidth(theme, height) + floor * 0.45)
  const gap = floor
  const nameWidth = isWordmark ? 0 : widthOf(site, floor)
  const endWidth = end === '' ? 0 : Math.min(widthOf(end, floor), foot.width * 0.45)
  const room = foot.width - start - (end === '' ? 0 : endWidth + gap)
  // Where both do not fit, the name of the site matters more than its address; a place in a row is short.
  const isCrowded = nameWidth > room && content.step === undefined
  const [name, last] = isCrowded
    ? [foot.width - start, 0]
    : [Math.min(room, foot.width - start), Math.round(endWidth)]
  return {
    parts: [mark(theme, foot.x, foot.y + (foot.height - height) / 2, height, inks.mark)],
    stacks: [
      ...(isWordmark ? [] : [line({ ...foot, x: foot.x + start, width: name }, lang, site, floor, { ...small, weight: 700 })]),
      ...(last === 0
        ? []
        : [line({ ...foot, x: foot.x + foot.width - last, width: last }, lang, end, floor, { ...small, colour: inks.soft, align: 'end' })]),
    ],
  }
}

function endOf({ kind, step, address, action, site }: CardContent): string {
  if (step && kind !== 'step') return `${step.at}/${step.of}`
  if (step) return `${step.at}/${step.of}`
  if (action !== '' || address.toLowerCase() === site.toLowerCase()) return ''
  return address
}

/** A generous width of one line of small letters. */
function widthOf(text: string, size: number): number {
  return Math.ceil([...text].length * size * 0.62 + size * 0.5)
}

/** The colours of a button and what is beside it. */
export interface TailInks {
  readonly button: string
  readonly onButton: string
  readonly ink: string
  readonly soft: string
  /** The short rule above a source. */
  readonly rule: string
}

/** What stands below the message: the source of a sentence, or what the reader is asked to do; and the room that is left. */
export function tailOf(content: CardContent, rect: Rect, { floor, shape }: Frame, inks: TailInks, align: Face['align'] = 'start'): [rest: Rect, tail: Piece] {
  const { lang, source, action, address } = content
  const small: Face = { font: 'body', weight: 500, colour: inks.soft, lineHeight: 1.3, align }
  if (action !== '') {
    const height = Math.round(floor * 2.3)
    const width = Math.min(rect.width, Math.round(widthOf(action, floor * 1.1) + floor * 2.2))
    const beside = shape === 'landscape' && align === 'start' && rect.width - width > widthOf(address, floor) + floor
    const addressHeight = address === '' || beside ? 0 : Math.round(floor * 1.8)
    const [rest, strip] = splitBottom(rect, height + addressHeight, floor)
    const x = align === 'center' ? Math.round(rect.x + (rect.width - width) / 2) : rect.x
    const button = { x, y: strip.y, width, height }
    const inside = { ...button, x: x + floor * 0.6, width: width - floor * 1.2 }
    const words = line(inside, lang, action, floor * 1.1, { ...small, weight: 700, colour: inks.onButton, align: 'center' })
    const place = beside
      ? { x: x + width + floor, y: strip.y, width: rect.width - width - floor, height }
      : { ...rect, y: strip.y + height, height: addressHeight }
    const where = address === '' ? [] : [line(place, lang, address, floor, { ...small, colour: inks.ink }, beside ? 'center' : 'end')]
    return [rest, { parts: [fill(button, inks.button, { borderRadius: height / 2 })], stacks: [words, ...where] }]
  }
  if (source === '') return [rect, { parts: [], stacks: [] }]
  const height = Math.round(floor * 3.5)
  const [rest, strip] = splitBottom(rect, height, floor * 0.6)
  const [thick, long] = [Math.max(2, Math.round(floor * 0.11)), Math.round(floor * 2)]
  const x = align === 'center' ? Math.round(rect.x + (rect.width - long) / 2) : rect.x
  const room = { ...strip, y: strip.y + Math.round(floor * 0.7), height: height - Math.round(floor * 0.7) }
  const stack: Stack = { ...room, justify: 'start', blocks: [{ role: 'small', text: source, lang, ...small, sizes: [floor], most: 2 }] }
  return [rest, { parts: [fill({ x, y: strip.y, width: long, height: thick }, inks.rule)], stacks: [stack] }]
}
