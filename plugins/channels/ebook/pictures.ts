import sharp from 'sharp'
import type { Context } from '../../channel.ts'
import { drawSvg } from '../../pictures/draw-svg.ts'
import { MAX_PIXELS } from '../../pictures/limits.ts'
import { cleanSvg } from '../../pictures/svg/clean-svg.ts'
import type { BookPicture } from './inputs.ts'

/** Widest and highest that a picture is in a book, in pixels: sharp on a tablet, and under the 4 megapixels of readers. */
const MOST = 1600
const JPEG_QUALITY = 82

/** Make the file of a picture in a book: drawings as clean SVG, photographs as JPEG, the rest as PNG. */
export async function pictureBytes({ asset, type }: BookPicture, context: Context): Promise<Uint8Array> {
  const bytes = await context.asset(asset)
  if (type === 'image/svg+xml') return cleanSvg(bytes).bytes
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'warning', pages: 1 })
    .autoOrient()
    .resize({ width: MOST, height: MOST, fit: 'inside', withoutEnlargement: true })
  return type === 'image/png'
    ? image.png({ compressionLevel: 9 }).toBuffer()
    : image.flatten({ background: '#ffffff' }).jpeg({ quality: JPEG_QUALITY }).toBuffer()
}

/** Turn a clean drawing into pixels. */
export async function rasterised(drawing: Uint8Array): Promise<Uint8Array> {
  const { data, width, height } = await drawSvg(cleanSvg(drawing), MOST)
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 9 })
    .toBuffer()
}
