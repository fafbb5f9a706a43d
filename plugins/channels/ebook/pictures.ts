import sharp from 'sharp'
import type { Context } from '../../channel.ts'
import { copyPicture } from '../../pictures/copy-picture.ts'
import { drawSvg } from '../../pictures/draw-svg.ts'
import { BOOK_SIDE } from '../../pictures/limits.ts'
import { type CleanSvg, cleanSvg } from '../../pictures/svg/clean-svg.ts'
import type { BookPicture } from './inputs.ts'

const JPEG_QUALITY = 82

/** Read the drawing that a picture in a book is; nothing where it is none. */
export async function drawingOf(
  { asset, type }: BookPicture,
  context: Context,
): Promise<CleanSvg | undefined> {
  return type === 'image/svg+xml' ? cleanSvg(await context.asset(asset)) : undefined
}

/** Make the file of a picture in a book: drawings as clean SVG, photographs as JPEG, the rest as PNG. */
export async function pictureBytes(picture: BookPicture, context: Context): Promise<Uint8Array> {
  const drawing = await drawingOf(picture, context)
  if (drawing) return drawing.bytes
  const { asset, type } = picture
  const { data, ...raw } = await copyPicture(await context.asset(asset), asset.digest)
  const image = sharp(data, { raw }).resize({
    ...{ width: BOOK_SIDE, height: BOOK_SIDE },
    fit: 'inside',
    withoutEnlargement: true,
  })
  return type === 'image/png'
    ? image.png({ compressionLevel: 9 }).toBuffer()
    : image.flatten({ background: '#ffffff' }).jpeg({ quality: JPEG_QUALITY }).toBuffer()
}

/** Turn a clean drawing into pixels. */
export async function rasterised(drawing: CleanSvg): Promise<Uint8Array> {
  const { data, width, height, channels } = await drawSvg(drawing, BOOK_SIDE)
  return sharp(data, { raw: { width, height, channels } }).png({ compressionLevel: 9 }).toBuffer()
}
