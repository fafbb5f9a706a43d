import { isText, TEXT_ENDINGS } from '../../source/text-endings.ts'

/** `[[Note#Part|words]]`, `![[picture.png|400]]`; longer than a line of text is none. */
export const WIKI = /(!?)\[\[(?!\s)([^[\]|\n]{1,200})(?:\|([^[\]\n]{0,200}))?\]\]/g

/** What a link between double brackets names: a text by its file, slug or title, and a part of it; either may be empty. */
export interface WikiNames {
  readonly name: string
  /** The words of a heading; of headings inside each other, the last. Of a block, nothing: it has no place of its own. */
  readonly part: string
}

/** Write what stands between double brackets as the address of a link; no address of another kind looks like it. */
export function wikiAddress(names: string): string {
  // Before a colon stands the scheme of an address.
  return `[[${names.replaceAll(':', '%3A')}]]`
}

/** Read what such an address names, as it was written; nothing of an address of another kind. */
export function writtenInWiki(address: string): string | undefined {
  const [, names] = /^\[\[(.*)\]\]$/.exec(address) ?? []
  return names?.replaceAll('%3A', ':')
}

/** Tell a text and its part apart in what a link names. */
export function wikiNames(written: string): WikiNames {
  const [name = '', ...parts] = written.split('#')
  const last = parts.at(-1)?.trim() ?? ''
  return { name: withoutEnding(name.trim()), part: last.startsWith('^') ? '' : last }
}

/** Write what a link names as words: `Note#Part` is `Note, Part`, and `#Part` is `Part`. */
export function wordsOfWiki(written: string): string {
  const { name, part } = wikiNames(written)
  const last = name.slice(name.lastIndexOf('/') + 1)
  return [last, part].filter((words) => words !== '').join(', ') || written
}

function withoutEnding(name: string): string {
  const ending = isText(name) ? TEXT_ENDINGS.find((each) => name.endsWith(each)) : undefined
  return ending ? name.slice(0, -ending.length) : name
}
