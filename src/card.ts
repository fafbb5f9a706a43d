import type { OutputEntry } from '../plugins/index.ts'
import { entriesOf } from './collection'

/** The picture of a page in link previews. */
export interface PageImage {
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** Find the card of a page by its path below the site's base; nothing where the channel is switched off. */
export async function cardOf(path: string): Promise<PageImage | undefined> {
  const found = previewIn(await outputsByAddress(), `cards${decodeURI(path).replace(/\/?$/, '/')}`)
  return found && imageOf(found)
}

type Outputs = ReadonlyMap<string, OutputEntry>
let inBuild: Promise<Outputs> | undefined

/**
 * Give all outputs by their address; of one that is not there Astro would warn where it is asked for it alone. A build reads
 * them once, and in development they change.
 */
function outputsByAddress(): Promise<Outputs> {
  if (import.meta.env.DEV) return readOutputs()
  inBuild ??= readOutputs()
  return inBuild
}

async function readOutputs(): Promise<Outputs> {
  return new Map((await entriesOf('outputs')).map(({ id, data }) => [id, data]))
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
