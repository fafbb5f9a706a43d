import { inflateRawSync } from 'node:zlib'
import type { Rect } from '../scene.ts'
import { BAND_ROWS, depthOf, type Ground } from './ground.ts'
import { Kept } from './kept.ts'

/** Rows of a picture to be drawn on. */
export interface Rows {
  readonly top: number
  /** One more than the last row. */
  readonly bottom: number
  readonly pixels: Buffer
  /** Where the first pixel of the top row begins, and how many bytes it is from there to that of the next row. */
  readonly start: number
  readonly stride: number
}

/** A run of bands that are touched together, unpacked: each row a filter byte and its pixels, as a PNG has them. */
export interface BandRows extends Rows {
  readonly firstBand: number
  /** One more than the last. */
  readonly endBand: number
}

/** The end of a stream of deflate (RFC 1951). */
const LAST_BLOCK = Buffer.from([0x03, 0x00])
/** Bytes of unpacked grounds that are kept: those of the cards that are drawn in turn, in all formats. */
const MOST_KEPT = 64_000_000
const kept = new Kept<Ground, Buffer>(MOST_KEPT, ({ length }) => length)

/** Copy the bands that some rectangles touch, to be drawn on; runs of neighbours together. */
export function rowsUnder(ground: Ground, areas: readonly Rect[]): BandRows[] {
  const touched = new Uint8Array(ground.bands.length + 1)
  for (const { y, height } of areas)
    touched.fill(1, Math.trunc(y / BAND_ROWS), Math.trunc((y + height - 1) / BAND_ROWS) + 1)
  const runs: BandRows[] = []
  for (let first = touched.indexOf(1); first >= 0; ) {
    const end = touched.indexOf(0, first)
    runs.push(copyBands(ground, first, end))
    first = touched.indexOf(1, end)
  }
  return runs
}

function copyBands(ground: Ground, firstBand: number, endBand: number): BandRows {
  const stride = ground.width * depthOf(ground) + 1
  const [top, bottom] = [firstBand * BAND_ROWS, Math.min(ground.height, endBand * BAND_ROWS)]
  const pixels = Buffer.from(unpacked(ground).subarray(top * stride, bottom * stride))
  return { firstBand, endBand, top, bottom, pixels, start: 1, stride }
}

/** Give all of a ground as red, green and blue, without filter bytes; to be drawn on. */
export function colourRows(ground: Ground): Rows {
  const { width, height, palette } = ground
  const pixels = unpacked(ground)
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
  return { top: 0, bottom: pixels.length / width / 3, pixels, start: 0, stride: width * 3 }
}

/** Turn each colour into its difference from the one before it, as the filter byte says; indexes stay. */
export function filter({ pixels, stride }: Rows, depth: 1 | 3): Buffer {
  if (depth === 1) return pixels
  for (let start = 1; start < pixels.length; start += stride) {
    for (let at = start + stride - 2; at >= start + depth; at -= 1) {
      pixels[at] = (pixels[at] as number) - (pixels[at - depth] as number)
    }
  }
  return pixels
}

/** Unpack a ground: rows as a PNG has them, but not filtered. Kept, so not to be drawn on. */
function unpacked(ground: Ground): Buffer {
  const before = kept.get(ground)
  if (before) return before
  const depth = depthOf(ground)
  const length = ground.width * depth + 1
  const packed = Buffer.concat([...ground.bands.map((band) => band.packed), LAST_BLOCK])
  // With a byte to spare, all comes out in one piece.
  const chunkSize = ground.bands.reduce((sum, band) => sum + band.length, 1)
  const pixels = inflateRawSync(packed, { chunkSize })
  if (depth === 3) {
    for (let start = 1; start < pixels.length; start += length) {
      for (let at = start + depth; at < start + length - 1; at += 1) {
        pixels[at] = (pixels[at] as number) + (pixels[at - depth] as number)
      }
    }
  }
  kept.put(ground, pixels)
  return pixels
}
