import sharp, { type Sharp } from 'sharp'
import type { Size } from '../scene.ts'

/**
 * From the best down: qualities of JPEG (the lower ones with colours at half the resolution, which is less to be seen by
 * then), and colours of a palette. The first is what is wanted; beyond the last nothing is to be seen.
 */
const QUALITIES = [85, 78, 70, 60]
const LOW_QUALITIES = [60, 50, 40, 30, 20, 10]
const COLOURS = [256, 128, 64, 32]

/** A file that cannot be made as small as it must be. */
export class TooManyBytesError extends Error {
  override readonly name = 'TooManyBytesError'
}

/** Encode red, green and blue as PNG or JPEG, the best that stays within a number of bytes. */
export async function encodeWithin(
  pixels: Buffer,
  size: Size,
  { type, maxBytes = Number.POSITIVE_INFINITY }: { type: 'png' | 'jpeg'; maxBytes?: number },
): Promise<Buffer> {
  // Made anew for each try: sharp's `clone` copies the pixels.
  const raw = (): Sharp => sharp(pixels, { raw: { ...size, channels: 3 } })
  // Colours at full resolution: halved, the edges of coloured letters blur.
  const jpeg =
    (quality: number, chromaSubsampling: '4:4:4' | '4:2:0' = '4:4:4', optimiseCoding = true) =>
    (): Promise<Buffer> =>
      raw().jpeg({ quality, chromaSubsampling, optimiseCoding }).toBuffer()
  const tries =
    type === 'jpeg'
      ? // The usual codes take a third of the time of the best, and a fifth more bytes, which few places count.
        [
          jpeg(QUALITIES[0] as number, '4:4:4', false),
          ...QUALITIES.map((quality) => jpeg(quality)),
          ...LOW_QUALITIES.map((quality) => jpeg(quality, '4:2:0')),
        ]
      : [
          () => raw().png({ compressionLevel: 9 }).toBuffer(),
          ...COLOURS.map((colours) => () => raw().png({ palette: true, colours, effort: 7 }).toBuffer()),
        ]
  let bytes = 0
  for (const encode of tries) {
    const file = await encode()
    if (file.length <= maxBytes) return file
    bytes = file.length
  }
  throw new TooManyBytesError(
    `a picture of ${size.width}×${size.height} takes ${bytes} bytes, expected at most ${maxBytes}`,
  )
}
