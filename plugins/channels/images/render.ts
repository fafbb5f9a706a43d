import sharp from 'sharp'
import type { AssetRef } from '../../asset.ts'
import type { Context } from '../../channel.ts'
import { copyPicture } from '../../pictures/copy-picture.ts'
import { cleanSvg } from '../../pictures/svg/clean-svg.ts'

/** The most bytes of a picture beside a title, and the qualities that are tried until it has no more. */
const THUMBNAIL = { most: 20_000, qualities: [70, 55, 40, 25, 10] } as const

/** WebP quality: the point after which a photograph gains bytes and no visible detail. */
const QUALITY = 78

/** A picture in one width. */
export interface PictureInputs {
  readonly asset: AssetRef
  /** Media type of the file to be made. */
  readonly type: string
  /** In pixels. */
  readonly width: number
  /** In pixels, where it is cut to stand beside a title; by its own form otherwise. */
  readonly height?: number
}

/** Make a picture smaller, or clean a drawing. */
export async function render(
  { asset, type, width, height }: PictureInputs,
  context: Context,
): Promise<Uint8Array> {
  const bytes = await context.asset(asset)
  if (type === 'image/svg+xml') return cleanSvg(bytes).bytes
  const { data, ...raw } = await copyPicture(bytes, asset.digest)
  const picture = sharp(data, { raw })
  if (height === undefined)
    return picture.resize({ width, withoutEnlargement: true }).webp({ quality: QUALITY }).toBuffer()
  const cut = picture.resize({ width, height, position: sharp.strategy.attention })
  let made: Buffer = Buffer.alloc(0)
  for (const quality of THUMBNAIL.qualities) {
    made = await cut.clone().webp({ quality }).toBuffer()
    if (made.length <= THUMBNAIL.most) break
  }
  return made
}
