import { getEntry } from 'astro:content'
import type { OutputEntry } from '../plugins/index.ts'

/** The picture of a page in link previews. */
export interface PageImage {
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** Find the card of a page by its path without the site's base; nothing where the channel is switched off. */
export async function cardOf(path: string): Promise<PageImage | undefined> {
  const entry = await getEntry('outputs', `cards${decodeURI(path)}og.png`)
  return entry && imageOf(entry.data)
}

/** Describe a picture among the outputs. */
export function imageOf({ url, about: { alt = '', width = 0, height = 0 } }: OutputEntry): PageImage {
  return { url, alt, width, height }
}
