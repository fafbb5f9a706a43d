import sharp from 'sharp'
import { z } from 'zod'
import type { Image } from '../../article/images.ts'
import { MAX_PIXELS } from '../../article/images.ts'
import type { AssetRef } from '../../asset.ts'
import type { Channel, Output } from '../../channel.ts'
import { pictureFiles } from '../../library/pictures.ts'

/** WebP quality: the point after which a photograph gains bytes and no visible detail. */
const QUALITY = 78

interface PictureInputs {
  readonly asset: AssetRef
  readonly type: string
  readonly width: number
}

/** The pictures of the articles, in the widths that screens need. */
export const images: Channel<z.ZodObject, PictureInputs> = {
  summary: "The articles' pictures for the site: WebP in up to three widths, drawings as SVG",
  version: 1,
  tools: ['sharp'],
  heavy: false,
  options: z.strictObject({}),

  plan(library) {
    const outputs = new Map<string, Output<PictureInputs>>()
    for (const article of [...library.articles, ...library.pages]) {
      const pictures = [...article.pictures.values(), ...(article.image ? [article.image] : [])]
      for (const image of pictures) {
        for (const output of outputsOf(image, article.id, article.lang.value)) {
          if (!outputs.has(output.path)) outputs.set(output.path, output)
        }
      }
    }
    return [...outputs.values()]
  },

  async render({ asset, type, width }, context) {
    const bytes = await context.asset(asset)
    if (type === 'image/svg+xml') return bytes
    return sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'warning', pages: 1 })
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer()
  },
}

function outputsOf(image: Image, article: string, lang: string): Output<PictureInputs>[] {
  return pictureFiles(image).map(({ name, width, type }) => ({
    path: name,
    shelf: 'site',
    type,
    subject: { kind: 'article', id: article },
    about: {
      name: `${lang === 'da' ? 'Billede' : 'Picture'}, ${width} px`,
      width,
      height: Math.round((image.height * width) / image.width),
    },
    inputs: { asset: image.asset, type, width },
  }))
}
