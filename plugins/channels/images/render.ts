import sharp from 'sharp'
import type { AssetRef } from '../../asset.ts'
import type { Context } from '../../channel.ts'
import { copyPicture } from '../../pictures/copy-picture.ts'
import { cleanSvg } from '../../pictures/svg/clean-svg.ts'

/** WebP quality: the point after which a photograph gains bytes and no visible detail. */
const QUALITY = 78

/** A picture in one width. */
export interface PictureInputs {
  readonly asset: AssetRef
  /** Media type of the file to be made. */
  readonly type: string
  /** In pixels. */
  readonly width: number
}

/** Make a picture smaller, or clean a drawing. */
export async function render({ asset, type, width }: PictureInputs, context: Context): Promise<Uint8Array> {
  const bytes = await context.asset(asset)
  if (type === 'image/svg+xml') return cleanSvg(bytes).bytes
  const { data, ...raw } = await copyPicture(bytes, asset.digest)
  return sharp(data, { raw })
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer()
}
