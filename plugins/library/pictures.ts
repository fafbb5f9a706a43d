import type { Image } from '../article/images.ts'
import { PAGE_WIDTH } from '../pictures/limits.ts'
import { local, type SiteAddress } from './addresses.ts'

/** Widths that pictures are made in, in pixels: a phone, a phone with a sharp screen or a small laptop, and a large screen. */
const WIDTHS = [480, 960, PAGE_WIDTH] as const

/** The widest that a picture is made, in pixels. */
export const WIDEST = WIDTHS[2]

/** The shorter side of a face, in pixels: what its 8 rem need on a sharp screen. */
const FACE = 256

/** One file made of a picture. */
export interface PictureFile {
  /** Name inside the folder of pictures. */
  readonly name: string
  readonly width: number
  /** Where it is cut to another form than the picture's own. */
  readonly height?: number
  readonly type: string
}

/** List the files that are made of a picture, narrowest first; a drawing is kept as it is. */
export function pictureFiles(image: Image): PictureFile[] {
  const stem = image.asset.digest.slice(0, 16)
  if (image.type === 'image/svg+xml') return [{ name: `${stem}.svg`, width: image.width, type: image.type }]
  const widths = [...WIDTHS.filter((width) => width < image.width), Math.min(image.width, WIDEST)]
  return [...new Set(widths)].map((width) => ({ name: `${stem}-${width}.webp`, width, type: 'image/webp' }))
}

/** What a picture beside a title is cut to, in pixels: a third of a large page, a little sharper than most screens. */
const THUMBNAIL = { width: 480, height: 320 } as const

/** Name the file that is made of a picture to stand beside a title; a drawing is kept as it is. */
export function thumbnailFile(image: Image): PictureFile {
  const stem = image.asset.digest.slice(0, 16)
  if (image.type === 'image/svg+xml') return { name: `${stem}.svg`, width: image.width, type: image.type }
  return { name: `${stem}-${THUMBNAIL.width}x${THUMBNAIL.height}.webp`, ...THUMBNAIL, type: 'image/webp' }
}

/** The attributes of a picture beside a title; nothing where the site has no channel that makes pictures. */
export function thumbnailAttributes(
  config: SiteAddress,
  image: Image,
): Record<string, string | number> | undefined {
  const { pictures } = config
  if (pictures === undefined) return undefined
  const { name, width, height = image.height } = thumbnailFile(image)
  return { src: local(config, `/${pictures}/${name}`), width, height, decoding: 'async' }
}

/** Name the file that is made of a face. */
export function faceFile(image: Image): PictureFile {
  const stem = image.asset.digest.slice(0, 16)
  if (image.type === 'image/svg+xml') return { name: `${stem}.svg`, width: image.width, type: image.type }
  const width = Math.min(image.width, Math.ceil(FACE * Math.max(1, image.width / image.height)))
  return { name: `${stem}-${width}.webp`, width, type: 'image/webp' }
}

/** Give the path of a face on a page; nothing where the site has no channel that makes pictures. */
export function facePath(config: SiteAddress, image: Image): string | undefined {
  const { pictures } = config
  return pictures === undefined ? undefined : local(config, `/${pictures}/${faceFile(image).name}`)
}

/**
 * The attributes of a picture on a page: its size (so that nothing moves), its files, and lazy loading. Nothing where the site
 * has no channel that makes pictures.
 */
export function pictureAttributes(
  config: SiteAddress,
  image: Image,
): Record<string, string | number> | undefined {
  const { pictures } = config
  if (pictures === undefined) return undefined
  const files = pictureFiles(image)
  const address = (file: PictureFile): string => local(config, `/${pictures}/${file.name}`)
  const largest = files.at(-1)
  if (!largest) return undefined
  return {
    src: address(largest),
    ...(files.length > 1
      ? {
          srcSet: files.map((file) => `${address(file)} ${file.width}w`).join(', '),
          sizes: '(min-width: 46rem) 44rem, 100vw',
        }
      : {}),
    width: image.width,
    height: image.height,
    loading: 'lazy',
    decoding: 'async',
  }
}
