import sharp from 'sharp'
import { z } from 'zod'
import type { Image } from '../../article/images.ts'
import type { AssetRef } from '../../asset.ts'
import type { Channel, Output, Subject } from '../../channel.ts'
import { pictureFiles } from '../../library/pictures.ts'
import { copyPicture } from '../../pictures/copy-picture.ts'
import { cleanSvg, SVG_TOOLS } from '../../pictures/svg/clean-svg.ts'

/** WebP quality: the point after which a photograph gains bytes and no visible detail. */
const QUALITY = 78

interface PictureInputs {
  readonly asset: AssetRef
  readonly type: string
  readonly width: number
}

/** The pictures of the articles and offers, in the widths that screens need. */
export const images: Channel<z.ZodObject, PictureInputs> = {
  summary: "The articles' pictures for the site: WebP in up to three widths, drawings as SVG",
  version: 3,
  tools: ['sharp', ...SVG_TOOLS],
  heavy: false,
  options: z.strictObject({}),

  plan(library) {
    const outputs = new Map<string, Output<PictureInputs>>()
    const add = (image: Image, subject: Subject, lang: string): void => {
      for (const output of outputsOf(image, subject, lang))
        if (!outputs.has(output.path)) outputs.set(output.path, output)
    }
    for (const article of [...library.articles, ...library.pages]) {
      const pictures = [...article.pictures.values(), ...(article.image ? [article.image] : [])]
      for (const image of pictures) add(image, { kind: 'article', id: article.id }, article.lang.value)
    }
    for (const offer of library.offers) {
      for (const { image } of [offer, ...offer.variants])
        if (image) add(image, { kind: 'site', id: 'site' }, offer.language)
    }
    return [...outputs.values()]
  },

  async render({ asset, type, width }, context) {
    const bytes = await context.asset(asset)
    if (type === 'image/svg+xml') return cleanSvg(bytes).bytes
    const { data, ...raw } = await copyPicture(bytes, asset.digest)
    return sharp(data, { raw })
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer()
  },
}

function outputsOf(image: Image, subject: Subject, lang: string): Output<PictureInputs>[] {
  return pictureFiles(image).map(({ name, width, type }) => ({
    path: name,
    shelf: 'site',
    type,
    subject,
    about: {
      name: `${lang === 'da' ? 'Billede' : 'Picture'}, ${width} px`,
      width,
      height: Math.round((image.height * width) / image.width),
    },
    inputs: { asset: image.asset, type, width },
  }))
}
