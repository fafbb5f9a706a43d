import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as english } from '@orama/stemmers/english'
import { visible } from './facts/words.ts'

/** Snowball's stemmers, as JavaScript; a word of another language is its own stem. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = { da: danish, en: english }

/** A run of letters, marks and digits; soft hyphens and zero-width characters inside it count as nothing. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*/gu

/** How many words a language's stems are kept for: more than a large library has, in some 20 MB. */
const MOST_KEPT = 200_000

/** Stems by word, for each language: nine words in ten have been seen before, and texts share the strings. */
const kept = new Map<string, Map<string, string>>()

/** Visit the words of a text in order, each reduced to its stem, with the offsets between which it stands. */
export function eachStem(
  text: string,
  lang: string,
  visit: (stem: string, start: number, end: number) => void,
): void {
  for (const found of text.matchAll(WORD))
    visit(stemOf(found[0], lang), found.index, found.index + found[0].length)
}

/** Reduce a text to the stems of its words, in order. */
export function stemsOf(text: string, lang: string): string[] {
  const stems: string[] = []
  eachStem(text, lang, (stem) => stems.push(stem))
  return stems
}

/** Reduce a word to what its forms have in common: lower case, one way of writing accents, no endings. */
function stemOf(word: string, lang: string): string {
  let stems = kept.get(lang)
  if (!stems) {
    stems = new Map()
    kept.set(lang, stems)
  }
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size === MOST_KEPT) stems.clear()
  const plain = visible(word).normalize('NFC').toLowerCase()
  const stem = STEMMERS[lang]?.(plain) ?? plain
  stems.set(word, stem)
  return stem
}
