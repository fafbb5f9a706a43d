import sharp, { type Sharp } from 'sharp'
import type { PictureType } from '../picture-type.ts'
import type { Size } from '../scene.ts'

/** What a file is to be. */
export interface Encoding {
  readonly type: PictureType
  /** Whether most of the picture is a photo. */
  readonly isPhoto?: boolean
  readonly maxBytes?: number | undefined
}

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
  { type, isPhoto = false, maxBytes = Number.POSITIVE_INFINITY }: Encoding,
): Promise<Buffer> {
  // Made anew for each try: sharp's `clone` copies the pixels.
  const raw = (): Sharp => sharp(pixels, { raw: { ...size, channels: 3 } })
  // Colours at full resolution: at half of it a file has a fifth less bytes, and the edges of coloured letters blur. Mozjpeg
  // takes 14 times as long for a quarter less, and is 4 dB farther from the picture around its words.
  const jpeg =
    (quality: number, chromaSubsampling: '4:4:4' | '4:2:0' = '4:4:4', optimiseCoding = true) =>
    (): Promise<Buffer> =>
      raw().jpeg({ quality, chromaSubsampling, optimiseCoding }).toBuffer()
  const tries =
    type === 'jpeg'
      ? // Codes made for the picture take twice the time of the usual ones (13 ms against 7 at 1200×630) and save 7 to 12 % of
        // a photo's bytes. A drawing is a JPEG only where its place takes nothing else.
        [
          ...(isPhoto ? [] : [jpeg(QUALITIES[0] as number, '4:4:4', false)]),
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
