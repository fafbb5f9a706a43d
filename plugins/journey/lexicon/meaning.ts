import type { Stage } from '../stages.ts'

/** Where in a text words can stand. `text` is the whole text with its headings; `kind` is what
 * the site calls the kind of page: its folders, and the front matter that names a type, a category or a button. */
export const PARTS = [
  'title',
  'description',
  'headings',
  'opening',
  'closing',
  'text',
  'links',
  'kind',
] as const

/** One of the places in a text where words can stand. */
export type Part = (typeof PARTS)[number]

/**
 * How strongly something speaks for stages, in log-odds, before anything is learnt: 2 settles most texts, 1 is a good
 * sign, 0.5 a hint. What is learnt moves these figures and never turns their direction.
 */
export type Push<Class extends string = Stage> = Readonly<Partial<Record<Class, number>>>

/** Whether a text stays true for years. */
export type Lasting = 'lasting' | 'ageing'

/** Languages that have words of their own in the lexicon; `any` holds in every one. */
export type WordLanguage = 'any' | 'en' | 'da' | 'nb' | 'sv' | 'de'

/** Forms of words that say the same of a reader, in several languages, and what they say in each part of a text. */
export interface Meaning<Class extends string = Stage> {
  readonly id: string
  /** Why this says something of the reader. */
  readonly reason: string
  /** Phrases per language, set off by commas; see `Phrase`. */
  readonly words: Readonly<Partial<Record<WordLanguage, string>>>
  readonly parts: Readonly<Partial<Record<Part, Push<Class>>>>
  /** Whether its English words also stand in texts of other languages; small words do not. Default: true. */
  readonly isMixed?: boolean
}
