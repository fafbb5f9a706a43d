import { Phrases } from '../reading/phrases.ts'
import { DANISH } from './danish.ts'
import { ENGLISH } from './english.ts'
import type { Lexicon, Meaning } from './lexicon.ts'

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: ENGLISH, da: DANISH, dk: DANISH }

const made = new Map<Lexicon, Phrases<Meaning>>()

/** Give the phrases of a language, made once; `undefined` for a language that has no lexicon. */
export function phrasesOf(lang: string): Phrases<Meaning> | undefined {
  const lexicon = LEXICONS[lang]
  if (!lexicon) return undefined
  const known = made.get(lexicon) ?? new Phrases<Meaning>({ ...lexicon })
  made.set(lexicon, known)
  return known
}
