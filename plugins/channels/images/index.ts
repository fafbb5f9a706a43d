import { z } from 'zod'
import type { Image } from '../../article/images.ts'
import type { Channel, Output } from '../../channel.ts'
import { frontOf, frontPicture } from '../../library/front.ts'
import { faceFile, type PictureFile, pictureFiles, thumbnailFile } from '../../library/pictures.ts'
import type { Subject } from '../../library/subject.ts'
import { type PictureInputs, render } from './render.ts'

/** The pictures of the articles and offers, and the faces of authors, in the widths that screens need. */
export const images: Channel<z.ZodObject, PictureInputs> = {
  summary: "The articles' pictures for the site: WebP in up to three widths, drawings as SVG",
  module: new URL('./render.ts', import.meta.url).href,
  words: { da: { title: 'Billeder' }, en: { title: 'Pictures' } },
  pictures: true,
  inHost: 'with kit',
  heavy: false,
  options: z.strictObject({}),

  plan(library) {
    const outputs = new Map<string, Output<PictureInputs>>()
    const add = (image: Image, subject: Subject, lang: string, files = pictureFiles(image)): void => {
      for (const output of outputsOf(image, files, subject, lang))
        if (!outputs.has(output.path)) outputs.set(output.path, output)
    }
    for (const article of library.texts) {
      const pictures = [...article.pictures.values(), ...(article.image ? [article.image] : [])]
      for (const image of pictures) add(image, { kind: 'article', id: article.id }, article.lang.value)
    }
    for (const lang of library.config.routes ? library.config.languages : []) {
      const { lead, newest } = frontOf(library, lang)
      for (const article of [...(lead ? [lead] : []), ...newest]) {
        const image = frontPicture(article)
        if (image) add(image, { kind: 'article', id: article.id }, lang, [thumbnailFile(image)])
      }
    }
    for (const offer of library.offers) {
      for (const { image } of [offer, ...offer.variants])
        if (image) add(image, { kind: 'site', id: 'site' }, offer.language)
    }
    const pages = library.lists.filter(({ kind }) => kind === 'author')
    for (const { id, photo } of library.authors) {
      const page = pages.find((each) => each.id === id)
      if (photo && page) add(photo, { kind: 'author', id }, page.lang, [faceFile(photo)])
    }
    return [...outputs.values()]
  },

  render,
}

function outputsOf(
  image: Image,
  files: readonly PictureFile[],
  subject: Subject,
  lang: string,
): Output<PictureInputs>[] {
  return files.map(({ name, width, height, type }) => ({
    path: name,
    shelf: 'site',
    type,
    subject,
    about: {
      role: 'picture',
      name: `${lang === 'da' ? 'Billede' : 'Picture'}, ${width} px`,
      width,
      height: height ?? Math.round((image.height * width) / image.width),
    },
    inputs: { asset: image.asset, type, width, ...(height === undefined ? {} : { height }) },
  }))
}
