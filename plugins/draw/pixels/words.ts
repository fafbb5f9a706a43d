import type { LaidBlock, Rect, Size } from '../scene.ts'
import { cutInk, type Ink } from './ink.ts'
import { markSvg, type PlacedMark, QUARTERS, quartersAt, type Stamp, stampsOf } from './marks.ts'

/** A mark on a picture: what of it lies within the edges. */
export interface Patch extends Rect {
  readonly stamp: Stamp
  /** Where the mark begins, also beyond an edge. */
  readonly left: number
  readonly top: number
  /** 0xrrggbb; an emoji has its own. */
  readonly colour: number
}

interface Placed extends PlacedMark {
  readonly x: number
  readonly y: number
  readonly colour: number
}

/** Draw the words of a picture, mark by mark, in their order. */
export async function drawWords(blocks: readonly LaidBlock[], size: Size): Promise<Patch[]> {
  const placed = blocks.flatMap(marksOf)
  const stamps = await stampsOf(placed)
  return placed.flatMap(({ x, y, colour }, at) => {
    const stamp = stamps[at] as Stamp
    const [left, top] = [x + stamp.dx, y + stamp.dy]
    const area = { x: Math.max(0, left), y: Math.max(0, top) }
    const width = Math.min(size.width, left + stamp.width) - area.x
    const height = Math.min(size.height, top + stamp.height) - area.y
    return width > 0 && height > 0 ? [{ ...area, width, height, colour, stamp, left, top }] : []
  })
}

/** Give the ink of a letter that lies within the edges; nothing for an emoji. */
export function inkWithin({ x, y, width, height, left, top, stamp }: Patch): Ink | undefined {
  return stamp.ink && cutInk(stamp.ink, stamp, { x: x - left, y: y - top, width, height })
}

/** Visit each pixel of an emoji that lies within the edges and is to be seen, with its colour (0xrrggbb). */
export function eachColour(
  { x, y, width, height, left, top, stamp }: Patch,
  visit: (x: number, y: number, rgb: number, alpha: number) => void,
): void {
  const { rgba = new Uint8Array(0) } = stamp
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) {
      const at = ((row - top) * stamp.width + column - left) * 4
      const alpha = rgba[at + 3] ?? 0
      if (alpha !== 0) visit(column, row, rgbAt(rgba, at), alpha)
    }
  }
}

/** Find the rows that a mark stands on, by their place in the list. */
export function rowsOf(
  { y }: Patch,
  rows: readonly { readonly top: number; readonly bottom: number }[],
): number {
  const found = rows.findIndex(({ top, bottom }) => y >= top && y < bottom)
  if (found < 0) throw new TypeError(`no rows for words at ${y}`)
  return found
}

function rgbAt(data: Uint8Array, at: number): number {
  return ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number)
}

/** Draw a text as SVG, at its place in the picture: what `drawWords` draws, in one piece. */
export function wordsSvg(laid: LaidBlock): string {
  const marks = marksOf(laid).map((placed) => markSvg(placed, placed.x, placed.y))
  return `<g fill="${laid.block.colour}">${marks.join('')}</g>`
}

function marksOf({ block, fontSize, lines }: LaidBlock): Placed[] {
  const colour = Number.parseInt(block.colour.slice(1), 16)
  return lines.flatMap(({ x, baseline, marks }) =>
    marks.map((mark) => {
      const across = quartersAt(x + mark.x * fontSize, fontSize)
      // All of a line stands on one row of pixels, so that its letters are equally sharp.
      const down = quartersAt(Math.round(baseline) - mark.y * fontSize, fontSize)
      const [left, top] = [Math.floor(across / QUARTERS), Math.floor(down / QUARTERS)]
      return {
        mark,
        fontSize,
        colour,
        x: left,
        y: top,
        quartersX: across - left * QUARTERS,
        quartersY: down - top * QUARTERS,
      }
    }),
  )
}
