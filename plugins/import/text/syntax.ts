import type { Blog, ForeignText } from '../blog.ts'
import type { Edit } from './edits.ts'

/** What is to be said of a piece of a text, by its offset in the body. */
export interface Remark {
  readonly offset: number
  readonly rule: string
  readonly message: string
  /** Default: `warning`. */
  readonly severity?: 'hint'
}

/** What a blog's own syntax in a text becomes, and what has no counterpart. */
export interface Translation {
  readonly edits: readonly Edit[]
  readonly remarks: readonly Remark[]
}

/** What a translation looks up of the other texts. */
export interface Around {
  readonly blog: Blog
  /** Find a text by the name by which its blog links to it, seen from another. */
  find(name: string, from: ForeignText): ForeignText | undefined
}

/** Say that something of a tool's own stays in the text. */
export function leftover(offset: number, written: string, tool: string): Remark {
  const shown = written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written
  return {
    offset,
    rule: 'shortcode',
    message: `found ${shown.replace(/\s+/g, ' ')}, which only ${tool} reads; write what it shows`,
  }
}

/** Longest piece of syntax that is quoted, in characters. */
const LONGEST = 60

/** Read `key="value"` and words without a key, as shortcodes of all tools have them. */
export function argumentsOf(text: string): {
  readonly named: ReadonlyMap<string, string>
  readonly plain: readonly string[]
} {
  const named = new Map<string, string>()
  const plain: string[] = []
  for (const [, key, double, single, tick, bare = ''] of text.matchAll(ARGUMENT)) {
    const value = double ?? single ?? tick ?? bare
    if (key === undefined) plain.push(value)
    else named.set(key.toLowerCase(), value)
  }
  return { named, plain }
}

const ARGUMENT =
  /(?:([\w-]{1,60})\s*[=:]\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s"'`,=]+))/g

/** The page of a video, by the name of the service and its id or address there; nothing where it is none of a service that is known. */
export function videoAddress(service: string, id: string): string | undefined {
  const own = /(?:youtu\.be\/|[?&]v=|\/embed\/|vimeo\.com\/(?:video\/)?)([\w-]+)/.exec(id)?.[1] ?? id
  if (!/^[\w-]{3,40}$/.test(own)) return undefined
  if (/youtube/i.test(service)) return `https://www.youtube.com/watch?v=${own}`
  return /vimeo/i.test(service) ? `https://vimeo.com/${own}` : undefined
}
