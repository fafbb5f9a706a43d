import type { Rect, Size } from '../../../draw/scene.ts'
import type { Format } from '../formats.ts'

/** How a format is proportioned: each shape has a composition of its own. */
type Shape = 'landscape' | 'square' | 'portrait' | 'tall'

/** The places of a card: where words may stand, with room around them. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly shape: Shape
  /** The smallest font size that is legible in a feed on a phone. */
  readonly floor: number
  /** Room left free at the edges. */
  readonly margin: number
  /** Where words may stand at all. */
  readonly safe: Rect
  /** Where words of a design stand: within the margins. */
  readonly area: Rect
  /** The area without the foot. */
  readonly main: Rect
  /** One line at the bottom of the area, for the site's name. */
  readonly foot: Rect
  /** What is left below the safe area where a place covers much with its own buttons: for colour, not for words. */
  readonly apron: Rect | undefined
}

/** A feed on a phone shows a card of 1200 or 1080 pixels 350 wide; text of 36 and 40 pixels is 10.5 and 13 there. */
const FLOOR = { wide: 36 / 1200, narrow: 40 / 1080 }
/** On a card that is a mere strip its height decides. */
const STRIP_FLOOR = 0.06

/** From which share of the height what lies below the safe area is too much to stay empty. */
const APRON = 0.15

/** Tell the shape of a format. */
function shapeOf({ width, height }: Size): Shape {
  const ratio = width / height
  if (ratio >= 1.3) return 'landscape'
  if (ratio >= 0.9) return 'square'
  return ratio >= 0.6 ? 'portrait' : 'tall'
}

/** Tell the smallest font size that is legible in a format. */
export function floorOf(size: Size): number {
  const share = shapeOf(size) === 'landscape' ? FLOOR.wide : FLOOR.narrow
  return Math.ceil(Math.min(size.width * share, size.height * STRIP_FLOOR))
}

/** Divide a format: margins inside what is safe, the foot at the bottom, the rest for what the card says. */
export function frameOf(canvas: Format): Frame {
  const { width, height } = canvas
  const shape = shapeOf(canvas)
  const floor = floorOf(canvas)
  const margin = floor * 2
  const above = shape === 'landscape' ? Math.round(floor * 1.6) : margin
  const safe = canvas.safe ?? { x: 0, y: 0, width, height }
  const x = Math.max(safe.x, margin)
  const y = Math.max(safe.y, above)
  const area = {
    x,
    y,
    width: Math.min(safe.x + safe.width, width - margin) - x,
    height: Math.min(safe.y + safe.height, height - above) - y,
  }
  const footHeight = Math.round(floor * 1.4)
  const foot = { ...area, y: area.y + area.height - footHeight, height: footHeight }
  const main = { ...area, height: area.height - footHeight - Math.round(floor * 0.8) }
  const end = area.y + area.height + Math.round(floor * 1.2)
  const apron = height - end > height * APRON ? { x: 0, y: end, width, height: height - end } : undefined
  return { width, height, shape, floor, margin, safe, area, main, foot, apron }
}

/** Cut a strip off the top of a rectangle: the strip, and what is left below a gap. */
export function splitTop(rect: Rect, height: number, gap: number): [top: Rect, rest: Rect] {
  const taken = height + gap
  return [
    { ...rect, height },
    { ...rect, y: rect.y + taken, height: rect.height - taken },
  ]
}

/** Cut a strip off the start (left) of a rectangle: the strip, and what is left beside a gap. */
export function splitLeft(rect: Rect, width: number, gap: number): [left: Rect, rest: Rect] {
  const taken = width + gap
  return [
    { ...rect, width },
    { ...rect, x: rect.x + taken, width: rect.width - taken },
  ]
}

/** Cut a strip off the bottom of a rectangle: what is left above a gap, and the strip. */
export function splitBottom(rect: Rect, height: number, gap: number): [rest: Rect, bottom: Rect] {
  return [
    { ...rect, height: rect.height - height - gap },
    { ...rect, y: rect.y + rect.height - height, height },
  ]
}

/** How much smaller each font size is than the one before it. */
const STEP = 0.94

/** List the font sizes from the largest to the smallest, whole pixels, in even steps for the eye. */
export function sizesFrom(largest: number, smallest: number): number[] {
  const last = Math.ceil(smallest)
  const sizes = new Set<number>()
  for (let size = largest; size > smallest; size *= STEP) sizes.add(Math.max(last, Math.round(size)))
  return [...sizes.add(last)]
}

/** Width of a letter in a text, as a share of its font size: a generous mean of sans and serif, bold. */
const LETTER = 0.6
/** Longer words are broken with a hyphen rather than set small for their sake. */
const LONGEST_WHOLE_WORD = 18

/** Limit a font size so that the longest word of a text stays whole in a width. */
export function wholeWords(size: number, text: string, width: number): number {
  const longest = Math.max(1, ...text.split(/[\s-]+/).map((word) => [...word].length))
  return Math.min(size, width / (LETTER * Math.min(longest, LONGEST_WHOLE_WORD)))
}
