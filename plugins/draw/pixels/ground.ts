import type satori from 'satori'
import type { Box } from '../node.ts'
import type { Size } from '../scene.ts'
import { groundKey, type Scene } from '../scene.ts'
import { flatColours } from './flat-colours.ts'
import { type Band, packBand } from './png.ts'
import { rasterise } from './raster.ts'
import { share } from './share.ts'

/** Rows that are packed together: words touch few more rows than they must, and packing starts anew seldom. */
export const BAND_ROWS = 16
/** Nobody waits for a ground: it is packed once, as small as it goes. */
const LEVEL = 9
/** Grounds that are kept. Each takes some kilobytes, more with gradients. */
const MOST_KEPT = 512
/** The filters of PNG that are used: none for indexes; for colours, the difference from the pixel before. */
const FILTERS = { 1: 0, 3: 1 } as const

/** What stands below the words, packed in bands: as indexes of a palette, or in full colour where it has too many. */
export interface Ground extends Size {
  /** As 0xrrggbb. */
  readonly palette?: readonly number[]
  readonly bands: readonly Band[]
}

/** Bytes of a pixel. */
export function depthOf(ground: Ground): 1 | 3 {
  return ground.palette ? 1 : 3
}

const kept = new Map<string, Promise<Ground>>()

/** Give the ground of a scene without a photo, drawn once and kept. */
export function openGround(scene: Scene): Promise<Ground> {
  const key = groundKey(scene)
  const ground = kept.get(key) ?? drawOnWhite(scene).then((rgb) => pack(rgb, scene.size))
  // Deleted and set again, what is used stands last, and what was not used for longest is first to go.
  kept.delete(key)
  kept.set(key, ground)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
  return ground
}

/** Draw a ground alone: red, green, blue and alpha, a byte each. */
export async function drawGround(scene: Scene): Promise<Buffer> {
  return rasterise(await groundSvg(scene), scene.size)
}

/** Draw a ground on white: red, green and blue, a byte each. */
export async function drawOnWhite(scene: Scene): Promise<Buffer> {
  const pixels = await drawGround(scene)
  const rgb = Buffer.allocUnsafe((pixels.length / 4) * 3)
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    const alpha = pixels[from + 3] as number
    if (alpha === 255) {
      rgb[to] = pixels[from] as number
      rgb[to + 1] = pixels[from + 1] as number
      rgb[to + 2] = pixels[from + 2] as number
      continue
    }
    const white = 255 - alpha
    rgb[to] = share(pixels[from] as number, alpha) + white
    rgb[to + 1] = share(pixels[from + 1] as number, alpha) + white
    rgb[to + 2] = share(pixels[from + 2] as number, alpha) + white
  }
  return rgb
}

/** Lay a ground out as SVG. Letters in it would be drawn without a look at what the fonts have, so there are none. */
export async function groundSvg({ ground, size }: Scene): Promise<string> {
  if (hasText(ground))
    throw new TypeError('A ground holds text; put it in a stack, where it is fitted and checked.')
  const drawing = unclipped(ground) as unknown as Parameters<typeof satori>[0]
  // It takes longer to load than most commands take, which draw nothing.
  const { default: draw } = await import('satori')
  return draw(drawing, { ...size, fonts: [] })
}

/**
 * Let what is larger than the picture end at its edges by itself. Satori makes of a box that hides what is beyond it a mask
 * of the whole picture for each part, which took seven times as long to draw as all else.
 */
function unclipped({ type, props: { style, ...props } }: Box): Box {
  const { overflow: _, ...rest } = style
  return { type, props: { ...props, style: rest } }
}

function hasText({ props: { children } }: Box): boolean {
  return typeof children === 'string' ? children.trim() !== '' : (children ?? []).some(hasText)
}

/** Pack pixels, as indexes where they are of flat surfaces. */
async function pack(rgb: Buffer, size: Size): Promise<Ground> {
  const flat = flatColours(rgb)
  if (!flat) return { ...size, bands: await packBands(rgb, size, 3) }
  return { ...size, bands: await packBands(flat.indexes, size, 1), palette: flat.palette }
}

async function packBands(pixels: Buffer, { width, height }: Size, depth: 1 | 3): Promise<Band[]> {
  const bands: Band[] = []
  for (let top = 0; top < height; top += BAND_ROWS) {
    const rows = pixels.subarray(top * width * depth, Math.min(height, top + BAND_ROWS) * width * depth)
    bands.push(await packBand(filtered(rows, width, depth), LEVEL))
  }
  return bands
}

/** Put a filter byte before each row, and filter it. */
function filtered(rows: Buffer, width: number, depth: 1 | 3): Buffer {
  const length = width * depth
  const count = rows.length / length
  const all = Buffer.allocUnsafe(rows.length + count)
  for (let row = 0; row < count; row += 1) {
    const [from, to] = [row * length, row * (length + 1) + 1]
    all[to - 1] = FILTERS[depth]
    for (let at = 0; at < length; at += 1) {
      const before = depth === 1 || at < depth ? 0 : (rows[from + at - depth] as number)
      all[to + at] = (rows[from + at] as number) - before
    }
  }
  return all
}

const inColour = new WeakMap<Ground, Promise<Ground>>()

/** Give a ground in full colour, for words that have more colours than a palette; packed once and kept with it. */
export function colouredGround(ground: Ground, rgb: () => Buffer): Promise<Ground> {
  const { width, height } = ground
  const coloured =
    inColour.get(ground) ?? packBands(rgb(), ground, 3).then((bands) => ({ width, height, bands }))
  inColour.set(ground, coloured)
  return coloured
}
