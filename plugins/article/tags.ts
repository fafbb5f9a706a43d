import type { Span } from '../source/span.ts'

/** A tag of HTML, and the part of the text that it takes. */
export interface Tag extends Span {
  /** Its name as it is written. */
  readonly name: string
  readonly attributes: string
  readonly isClosing: boolean
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s<>/"']*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi
const ATTRIBUTE = /(?<![\w:-])([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g

/** List the tags and the comments of a piece of HTML, in reading order; `from` is where it begins in its text. */
export function tagsIn(html: string, from = 0): { tags: Tag[]; comments: Span[] } {
  const tags: Tag[] = []
  const comments: Span[] = []
  for (const { 0: whole, 1: slash, 2: name, 3: attributes = '', index } of html.matchAll(TAG)) {
    const span = { start: from + index, end: from + index + whole.length }
    if (name === undefined) comments.push(span)
    else tags.push({ name, attributes, isClosing: slash === '/', ...span })
  }
  return { tags, comments }
}

/** Read the attributes of a tag that have a value, as it is written, by their names in small letters; of two the first counts. */
export function attributesOf({ attributes }: Pick<Tag, 'attributes'>): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    if (!values.has(key)) values.set(key, double ?? single ?? bare ?? '')
  }
  return values
}
