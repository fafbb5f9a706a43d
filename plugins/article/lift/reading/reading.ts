import type { ReadSentence } from './read-sentence.ts'
import type { Traits } from './traits.ts'

/** What is known of a text besides its sentences. */
export interface About {
  readonly title: string
  readonly lang: string
  /** Names of the site and its products. */
  readonly brand: readonly string[]
}

/** A whole text as it was read, once, for everything that is lifted from it. */
export interface Reading {
  readonly lang: string
  readonly sentences: readonly ReadSentence[]
  readonly titleStems: ReadonlySet<string>
  /** In how many sentences a stem stands, and the most of all. */
  readonly counts: ReadonlyMap<string, number>
  readonly mostCount: number
  /** At which sentences a stem, and a word in lower case, stood first. */
  readonly firstStem: ReadonlyMap<string, number>
  readonly firstWord: ReadonlyMap<string, number>
  /** Words that the text writes in capitals here and small there. */
  readonly small: ReadonlySet<string>
  /** Names that the text holds, in lower case: words in capitals that it writes no other way. */
  readonly names: ReadonlySet<string>
  /** Names of the site itself, in lower case. */
  readonly brand: ReadonlySet<string>
  /** Words that the text sets as code, in lower case. */
  readonly codeWords: ReadonlySet<string>
  readonly traits: Traits
}
