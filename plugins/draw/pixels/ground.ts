import { inflateRawSync } from 'node:zlib'
import satori from 'satori'
import type { Size } from '../draw.ts'
import { loadFonts } from '../fonts.ts'
import type { Box } from '../node.ts'
import { groundKey, type Rect, type Scene } from '../scene.ts'
import { type Band, packBand } from './png.ts'
import { rasterise } from './raster.ts'

/** Rows that are packed together: words touch few more rows than they must, and packing starts anew seldom. */
const BAND_ROWS = 16
/** Colours of a ground at the most, so that a palette of 256 has room for the edges of letters. */
const MOST_COLOURS = 96
/** Nobody waits for a ground: it is packed once, as small as it goes. */
const LEVEL = 9
/** Grounds that are kept. Each takes some kilobytes, more with gradients. */
const MOST_KEPT = 512

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
  const ground = kept.get(key) ?? drawGround(scene).then((pixels) => pack(pixels, scene.size))
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

/** Lay a ground out as SVG. Letters in it would be drawn without a look at what the fonts have, so there are none. */
export async function groundSvg({ ground, size }: Scene): Promise<string> {
  if (hasText(ground))
    throw new TypeError('A ground holds text; put it in a stack, where it is fitted and checked.')
  const drawing = ground as unknown as Parameters<typeof satori>[0]
  return satori(drawing, { ...size, fonts: await loadFonts() })
}

function hasText({ props: { children } }: Box): boolean {
  return typeof children === 'string' ? children.trim() !== '' : (children ?? []).some(hasText)
}

/** Lay pixels on white, byte by byte as a PNG has them, and pack them. */
async function pack(pixels: Buffer, size: Size): Promise<Ground> {
  const { width, height } = size
  const colours = new Map<number, number>()
  const rgb = Buffer.alloc(width * height * 3)
  const indexes = Buffer.alloc(width * height)
  for (let at = 0, to = 0, pixel = 0; pixel < indexes.length; at += 4, to += 3, pixel += 1) {
    const alpha = pixels[at + 3] as number
    const white = 255 - alpha
    const red = share(pixels[at] as number, alpha) + white
    const green = share(pixels[at + 1] as number, alpha) + white
    const blue = share(pixels[at + 2] as number, alpha) + white
    rgb[to] = red
    rgb[to + 1] = green
    rgb[to + 2] = blue
    const colour = (red << 16) | (green << 8) | blue
    let index = colours.get(colour)
    if (index === undefined && colours.size <= MOST_COLOURS) {
      index = colours.size
      colours.set(colour, index)
    }
    indexes[pixel] = index ?? 0
  }
  const isIndexed = colours.size <= MOST_COLOURS
  return isIndexed
    ? { ...(await packBands(indexes, size, 1)), palette: [...colours.keys()] }
    : packBands(rgb, size, 3)
}

async function packBands(pixels: Buffer, { width, height }: Size, depth: 1 | 3): Promise<Ground> {
  const bands: Band[] = []
  for (let top = 0; top < height; top += BAND_ROWS) {
    const rows = pixels.subarray(top * width * depth, Math.min(height, top + BAND_ROWS) * width * depth)
    bands.push(await packBand(filterRows(rows, width, depth), LEVEL))
  }
  return { width, height, bands }
}

/** Multiply two shares of 255, rounded. */
export function share(one: number, other: number): number {
  const product = one * other + 128
  return (product + (product >> 8)) >> 8
}

/** Put a filter byte before each row: none for indexes; for colours, each as its difference from the pixel before it. */
export function filterRows(rows: Uint8Array, width: number, depth: 1 | 3): Buffer {
  const length = width * depth
  const count = rows.length / length
  const filtered = Buffer.alloc(rows.length + count)
  for (let row = 0; row < count; row += 1) {
    const [from, to] = [row * length, row * (length + 1)]
    if (depth === 1) {
      filtered.set(rows.subarray(from, from + length), to + 1)
      continue
    }
    filtered[to] = 1
    for (let at = 0; at < length; at += 1) {
      filtered[to + 1 + at] =
        (rows[from + at] as number) - (at < depth ? 0 : (rows[from + at - depth] as number))
    }
  }
  return filtered
}

const inColour = new WeakMap<Ground, Promise<Ground>>()

/** Give a ground in full colour, for words that have more colours than a palette; packed once and kept with it. */
export function colouredGround(ground: Ground): Promise<Ground> {
  if (!ground.palette) return Promise.resolve(ground)
  const coloured = inColour.get(ground) ?? packBands(colourRows(ground), ground, 3)
  inColour.set(ground, coloured)
  return coloured
}

/** Give all of a ground as red, green and blue. */
export function colourRows(ground: Ground): Buffer {
  const pixels = unpack(ground, 0, ground.bands.length)
  if (!ground.palette) return pixels
  const rgb = Buffer.alloc(pixels.length * 3)
  for (let at = 0, to = 0; at < pixels.length; at += 1, to += 3) {
    const colour = ground.palette[pixels[at] as number] as number
    rgb[to] = colour >> 16
    rgb[to + 1] = colour >> 8
    rgb[to + 2] = colour
  }
  return rgb
}

/** A run of bands that are touched together: the pixels of their rows. */
export interface Rows {
  readonly firstBand: number
  /** One more than the last. */
  readonly endBand: number
  readonly top: number
  readonly pixels: Buffer
}

/** Unpack the bands that some rectangles touch; runs of neighbours together. */
export function rowsUnder(ground: Ground, areas: readonly Rect[]): Rows[] {
  const touched = ground.bands.map((_, band) =>
    areas.some(({ y, height }) => y < (band + 1) * BAND_ROWS && y + height > band * BAND_ROWS),
  )
  const runs: Rows[] = []
  for (let first = 0; first < touched.length; first += 1) {
    if (!touched[first]) continue
    let end = first
    while (touched[end]) end += 1
    runs.push({ firstBand: first, endBand: end, top: first * BAND_ROWS, pixels: unpack(ground, first, end) })
    first = end
  }
  return runs
}

function unpack(ground: Ground, first: number, end: number): Buffer {
  const depth = depthOf(ground)
  const length = ground.width * depth
  const packed = Buffer.concat([
    ...ground.bands.slice(first, end).map((band) => band.packed),
    Buffer.from([3, 0]),
  ])
  const filtered = inflateRawSync(packed)
  const count = filtered.length / (length + 1)
  const pixels = Buffer.alloc(count * length)
  for (let row = 0; row < count; row += 1) {
    const [from, to] = [row * (length + 1) + 1, row * length]
    filtered.copy(pixels, to, from, from + length)
    if (depth === 1) continue
    for (let at = depth; at < length; at += 1) {
      pixels[to + at] = (pixels[to + at] as number) + (pixels[to + at - depth] as number)
    }
  }
  return pixels
}
