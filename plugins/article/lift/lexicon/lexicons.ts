import { Phrases } from '../reading/phrases.ts'
import { DANISH } from './danish.ts'
import { ENGLISH } from './english.ts'
import type { Lexicon, Meaning } from './lexicon.ts'

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: ENGLISH, da: DANISH, dk: DANISH }

/** The words of a language, as they are looked for. */
export interface Words {
  readonly phrases: Phrases<Meaning>
  readonly functionWords: ReadonlySet<string>
  /** Stems of words that were met. */
  readonly stems: Map<string, string>
}

const made = new Map<Lexicon, Words>()

/** Give the words of a language, made once; `undefined` for a language that has no lexicon. */
export function wordsOf(lang: string): Words | undefined {
  const lexicon = LEXICONS[lang]
  if (!lexicon) return undefined
  const { functionWords, ...lists } = lexicon
  const words = made.get(lexicon) ?? {
    phrases: new Phrases<Meaning>(lists),
    functionWords: new Set(functionWords.split(',')),
    stems: new Map(),
  }
  made.set(lexicon, words)
  return words
}
