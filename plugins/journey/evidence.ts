import type { Sentence } from '../article/prose.ts'
import type { Place } from '../source/diagnostic.ts'

/** All of a text that the judgements look at; each part is empty rather than absent. */
export interface Evidence {
  readonly title: Sentence
  readonly description: Sentence
  readonly headings: readonly Sentence[]
  /** The first and the last sentences of the text. */
  readonly opening: readonly Sentence[]
  readonly closing: readonly Sentence[]
  /** Everything between. */
  readonly middle: readonly Sentence[]
  readonly links: readonly (Place & { readonly url: string; readonly text: string })[]
  /** Path of the file, with forward slashes. */
  readonly path: string
  readonly lang: string
  /** The site's own product and company names. */
  readonly brand: readonly string[]
}

/** Quote a find in words that a message can use. */
export function quoteOf(found: string): string {
  return `"${found.trim().slice(0, 40)}"`
}
