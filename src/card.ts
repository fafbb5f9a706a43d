import { getPreview } from 'perennial:site'
import type { OutputEntry, Subject } from 'astro-perennial'

/** The picture of a page in link previews. */
export interface PageImage {
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** Find the card of a page; nothing where no channel makes one. */
export async function cardOf(kind: Subject['kind'], id: string): Promise<PageImage | undefined> {
  const found = await getPreview({ kind, id })
  return found && imageOf(found)
}

/** Describe a picture among the outputs. */
export function imageOf({ url, about: { alt = '', width = 0, height = 0 } }: OutputEntry): PageImage {
  return { url, alt, width, height }
}
