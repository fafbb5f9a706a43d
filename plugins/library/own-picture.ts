import type { Article } from '../article/article.ts'
import { absolute, type SiteAddress } from './addresses.ts'
import { pictureFiles } from './pictures.ts'

/** A text's own picture, as others are told of it: in pixels, at a whole address. */
export interface OwnPicture {
  readonly url: string
  /** Media type. */
  readonly type: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** Describe a text's own picture as wide as it is made; nothing where it has none, or no channel makes it. */
export function ownPicture(
  config: SiteAddress,
  { image, said }: Pick<Article, 'image' | 'said'>,
): OwnPicture | undefined {
  const file = image && pictureFiles(image).at(-1)
  if (!image || !file || config.pictures === undefined) return undefined
  const { width, type, name } = file
  return {
    url: absolute(config, `/${config.pictures}/${name}`),
    type,
    width,
    height: Math.round((image.height * width) / image.width),
    alt: said.imageAlt ?? '',
  }
}
