import sharp from 'sharp'
import { MAX_PIXELS } from '../../article/images.ts'
import type { Context } from '../../channel.ts'
import type { BookPicture } from './inputs.ts'

/** Widest and highest that a picture is in a book, in pixels: sharp on a tablet, and under the 4 megapixels of readers. */
const MOST = 1600
const JPEG_QUALITY = 82

/** Make the file of a picture in a book: drawings as they are, photographs as JPEG, the rest as PNG. */
export async function pictureBytes({ asset, type }: BookPicture, context: Context): Promise<Uint8Array> {
  const bytes = await context.asset(asset)
  if (type === 'image/svg+xml') return bytes
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'warning', pages: 1 })
    .autoOrient()
    .resize({ width: MOST, height: MOST, fit: 'inside', withoutEnlargement: true })
  return type === 'image/png'
    ? image.png({ compressionLevel: 9 }).toBuffer()
    : image.flatten({ background: '#ffffff' }).jpeg({ quality: JPEG_QUALITY }).toBuffer()
}

/** Turn a drawing into pixels. */
export async function rasterised(drawing: Uint8Array): Promise<Uint8Array> {
  return sharp(drawing, { limitInputPixels: MAX_PIXELS, density: 144 })
    .resize({ width: MOST, height: MOST, fit: 'inside' })
    .png({ compressionLevel: 9 })
    .toBuffer()
}
