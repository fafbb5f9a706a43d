import { inflateRawSync } from 'node:zlib'
import type { Rect } from '../scene.ts'
import { BAND_ROWS, depthOf, type Ground } from './ground.ts'

/** A run of bands that are touched together, unpacked: each row a filter byte and its pixels, as a PNG has them. */
export interface Rows {
  readonly firstBand: number
  /** One more than the last. */
  readonly endBand: number
  readonly top: number
  /** One more than the last row. */
  readonly bottom: number
  readonly pixels: Buffer
  /** Tells where a pixel of the picture begins. */
  readonly place: (x: number, y: number) => number
}

/** The end of a stream of deflate (RFC 1951). */
const LAST_BLOCK = Buffer.from([0x03, 0x00])

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
    runs.push(unpack(ground, first, end))
    first = end
  }
  return runs
}

/** Bytes of unpacked grounds that are kept: those of the cards that are drawn in turn, in all JPEG formats. */
const MOST_KEPT = 64_000_000
const kept = new Map<Ground, Buffer>()
let bytesKept = 0

/** Give all of a ground as red, green and blue, without filter bytes; to be drawn on. */
export function colourRows(ground: Ground): Rows {
  const before = kept.get(ground)
  if (before) return plainRows(Buffer.from(before), ground.width)
  const rows = expand(ground)
  kept.set(ground, Buffer.from(rows.pixels))
  bytesKept += rows.pixels.length
  for (const [oldest, { length }] of kept) {
    if (bytesKept <= MOST_KEPT) break
    kept.delete(oldest)
    bytesKept -= length
  }
  return rows
}

function expand(ground: Ground): Rows {
  const { width, height, palette } = ground
  const { pixels } = unpack(ground, 0, ground.bands.length)
  const rgb = Buffer.allocUnsafe(width * height * 3)
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    from += 1
    if (!palette) {
      pixels.copy(rgb, to, from, from + width * 3)
      from += width * 3
      to += width * 3
      continue
    }
    for (const end = from + width; from < end; from += 1, to += 3) {
      const colour = palette[pixels[from] as number] as number
      rgb[to] = colour >> 16
      rgb[to + 1] = colour >> 8
      rgb[to + 2] = colour
    }
  }
  return plainRows(rgb, width)
}

/** Take red, green and blue of a whole picture for its rows. */
export function plainRows(pixels: Buffer, width: number): Rows {
  const bottom = pixels.length / width / 3
  return { firstBand: 0, endBand: 0, top: 0, bottom, pixels, place: (x, y) => (y * width + x) * 3 }
}

/** Turn each colour into its difference from the one before it, as the filter byte says; indexes stay. */
export function filter({ pixels, top, bottom }: Rows, width: number, depth: 1 | 3): Buffer {
  if (depth === 1) return pixels
  const length = width * depth + 1
  for (let row = 0; row < bottom - top; row += 1) {
    const start = row * length + 1
    for (let at = start + length - 2; at >= start + depth; at -= 1) {
      pixels[at] = (pixels[at] as number) - (pixels[at - depth] as number)
    }
  }
  return pixels
}

function unpack(ground: Ground, first: number, end: number): Rows {
  const depth = depthOf(ground)
  const length = ground.width * depth + 1
  const bands = ground.bands.slice(first, end)
  const packed = Buffer.concat([...bands.map((band) => band.packed), LAST_BLOCK])
  // With a byte to spare, all comes out in one piece.
  const chunkSize = bands.reduce((sum, band) => sum + band.length, 1)
  const pixels = inflateRawSync(packed, { chunkSize })
  const top = first * BAND_ROWS
  const bottom = top + pixels.length / length
  if (depth === 3) {
    for (let start = 1; start < pixels.length; start += length) {
      for (let at = start + depth; at < start + length - 1; at += 1) {
        pixels[at] = (pixels[at] as number) + (pixels[at - depth] as number)
      }
    }
  }
  return {
    firstBand: first,
    endBand: end,
    top,
    bottom,
    pixels,
    place: (x, y) => (y - top) * length + 1 + x * depth,
  }
}
