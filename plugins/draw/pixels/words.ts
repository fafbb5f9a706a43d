import type { Size } from '../draw.ts'
import { placeEmoji } from '../letters/emoji.ts'
import type { LaidBlock, Rect } from '../scene.ts'
import { rasterise } from './raster.ts'

/** Part of a picture: red, green, blue and alpha, a byte each. */
export interface Patch extends Rect {
  readonly data: Buffer
  /** Pixels from one row to the next. */
  readonly stride: number
  /** The only colour there is, as 0xrrggbb; only alpha counts then. */
  readonly colour?: number
}

/** Ink bleeds into the pixels beside it by less than this. */
const BLEED = 1

/** Draw a text as SVG, at its place in the picture. */
export function wordsSvg({ block, fontSize, lines }: LaidBlock): string {
  const marks = lines.flatMap(({ x, baseline, pieces }) =>
    pieces.map((piece) => {
      const left = x + piece.x * fontSize
      if (piece.emoji !== undefined) {
        return placeEmoji(piece.emoji, left, baseline - (1 - piece.descent) * fontSize, fontSize)
      }
      const scale = fontSize / piece.unitsPerEm
      return `<path transform="matrix(${scale} 0 0 ${-scale} ${left} ${baseline})" d="${piece.path}"/>`
    }),
  )
  return `<g fill="${block.colour}">${marks.join('')}</g>`
}

/** Draw the words alone: one patch for each text, all in one go. */
export async function drawWords(blocks: readonly LaidBlock[], size: Size): Promise<Patch[]> {
  const drawn = blocks.flatMap((block) => {
    const area = inkOf(block, size)
    return area ? [{ block, area }] : []
  })
  if (drawn.length === 0) return []
  const sheet = { width: 0, height: 0 }
  let svg = ''
  const places = drawn.map(({ block, area }) => {
    const top = sheet.height
    // Moved by whole pixels, letters keep the same edges.
    svg += `<g transform="translate(${-area.x} ${top - area.y})">${wordsSvg(block)}</g>`
    sheet.width = Math.max(sheet.width, area.width)
    sheet.height += area.height
    return { area, block, top }
  })
  const data = await rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}">${svg}</svg>`,
    sheet,
  )
  return places.map(({ area, block, top }) => ({
    ...area,
    stride: sheet.width,
    data: data.subarray(top * sheet.width * 4, (top + area.height) * sheet.width * 4),
    ...(hasEmoji(block) ? {} : { colour: Number.parseInt(block.block.colour.slice(1), 16) }),
  }))
}

function hasEmoji({ lines }: LaidBlock): boolean {
  return lines.some(({ pieces }) => pieces.some(({ emoji }) => emoji !== undefined))
}

/** Find the whole pixels that a text touches, within the picture. */
function inkOf({ lines }: LaidBlock, size: Size): Rect | undefined {
  const inks = lines.map(({ ink }) => ink).filter(({ width, height }) => width > 0 && height > 0)
  if (inks.length === 0) return undefined
  const x = Math.max(0, Math.floor(Math.min(...inks.map((ink) => ink.x))) - BLEED)
  const y = Math.max(0, Math.floor(Math.min(...inks.map((ink) => ink.y))) - BLEED)
  const right = Math.min(size.width, Math.ceil(Math.max(...inks.map((ink) => ink.x + ink.width))) + BLEED)
  const bottom = Math.min(size.height, Math.ceil(Math.max(...inks.map((ink) => ink.y + ink.height))) + BLEED)
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined
}
