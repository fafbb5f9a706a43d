import type { Span } from '../../source/span.ts'

/** What kind of thing a text holds that some output cannot carry. */
export type LossKind =
  | 'frame'
  | 'video'
  | 'nameless video'
  | 'script'
  | 'style'
  | 'look'
  | 'media'
  | 'drawing in HTML'
  | 'form'
  | 'hidden element'
  | 'mathml'
  | 'unknown element'
  | 'component'
  | 'component in MDX'
  | 'frame in MDX'
  | 'frame with words in MDX'
  | 'expression'
  | 'directive'
  | 'box'
  | 'template'
  | 'template line'
  | 'shortcode'
  | 'end'
  | 'formula'
  | 'drawing'
  | 'diagram'
  | 'bare drawing'
  | 'bare element'
  | 'attributes'
  | 'carried attributes'
  | 'size'
  | 'contents'
  | 'missing note'
  | 'unused note'
  | 'abbreviation'
  | 'definition'
  | 'table'
  | 'address'
  | 'instruction'
  | 'cells'
  | 'lowered'
  | 'second note'
  | 'unused definition'
  | 'open element'
  | 'words in a tag'
  | 'inline note'
  | 'stars'
  | 'missing definition'
  | 'open link'
  | 'space in a link'
  | 'heading'
  | 'bullets'
  | 'open code'

/** One such thing, and the part of the file that it takes. */
export interface Loss extends Span {
  readonly kind: LossKind
  /** What to call it: a host, the name of an element, or the characters as they are written. */
  readonly what: string
  /** Set where it has no end, so that all below goes with it. */
  readonly endless?: true
}

/** Longest piece of the text that a finding quotes, in characters. */
const LONGEST = 40

/** Shorten what stands in the text to what a finding quotes. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}

/** Kinds that take no words from the sentence they stand in. */
const HARMLESS: ReadonlySet<LossKind> = new Set([
  'look',
  'bare element',
  'carried attributes',
  'frame in MDX',
  'frame with words in MDX',
])

/** Tell whether a sentence says something else without what is lost in it. */
export function losesWords({ kind }: Loss): boolean {
  return !HARMLESS.has(kind)
}
