import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll } from 'vitest'
import { type Image, openImage } from '../../plugins/article/images.ts'
import { sharedFolder } from '../folders.ts'

/** A site that pictures are put into, and opened from as an article does. */
export interface PictureSite {
  folder: Promise<string>
  put(path: string, content: string | Uint8Array): Promise<void>
  /** The picture, or what is said of it. */
  open(url: string, article?: string, page?: string): Promise<Image | string>
}

/** A picture of one colour. */
export const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1f5c43' }, limitInputPixels: false })

/** A drawing of 40 × 30 with this inside. */
export const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" ${attributes}>${inside}</svg>`

/** Make a site with one picture, `a.png`, for the tests of a file. */
export function pictureSite(): PictureSite {
  const folder = sharedFolder()
  const put: PictureSite['put'] = async (path, content) => {
    const whole = join(await folder, 'site', path)
    await mkdir(join(whole, '..'), { recursive: true })
    await writeFile(whole, content)
  }
  beforeAll(async () => {
    await put('content/articles/en/a.png', await plain(60, 40).png().toBuffer())
  })
  return {
    folder,
    put,
    async open(url, article = 'content/articles/en/a.md', page) {
      const root = join(await folder, 'site')
      const opened = await openImage({ root, content: 'content' }, join(root, article), url, page)
      return 'message' in opened ? opened.message : opened
    },
  }
}
