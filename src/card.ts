import { getEntry } from 'astro:content'
import type { OutputEntry } from '../plugins/index.ts'

/** The picture of a page in link previews. */
export interface PageImage {
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** Find the card of a page by its path below the site's base; nothing where the channel is switched off. */
export async function cardOf(path: string): Promise<PageImage | undefined> {
  const [png, jpeg] = previewsAt(`cards${decodeURI(path).replace(/\/?$/, '/')}`)
  const entry = (await getEntry('outputs', png)) ?? (await getEntry('outputs', jpeg))
  return entry && imageOf(entry.data)
}

/** Find a page's link preview among the outputs by the folder of its cards. */
export function previewIn<Entry>(outputs: ReadonlyMap<string, Entry>, folder: string): Entry | undefined {
  const [png, jpeg] = previewsAt(folder)
  return outputs.get(png) ?? outputs.get(jpeg)
}

/** Addresses that a link preview can have: one with a photo is a JPEG. */
function previewsAt(folder: string): readonly [png: string, jpeg: string] {
  return [`${folder}og.png`, `${folder}og.jpg`]
}

/** Describe a picture among the outputs. */
export function imageOf({ url, about: { alt = '', width = 0, height = 0 } }: OutputEntry): PageImage {
  return { url, alt, width, height }
}
