import { visible } from '../article/facts/words.ts'
import type { Block } from '../article/prose.ts'

/** Fewest words that are measured: Flesch measured samples of 100. */
const FEWEST_WORDS = 100

/** Above this LIX a text is very difficult, such as laws and academic works (Björnsson, Læsbarhed, 1971). */
const HARDEST_LIX = 55
/** Below this reading ease a text is very difficult, for graduates (Flesch, A New Readability Yardstick, 1948). */
const HARDEST_FLESCH = 30

/** A word with more letters is long (Björnsson 1968). */
const LONG_WORD = 6

/**
 * The end of a sentence that another one follows: near enough for a measure over a whole text, and ten times faster than
 * telling sentences apart as quotations need it.
 */
const END_WITHIN = /[.!?…]["”»’)\]]*\s+["“«‘(]*(?=[\p{Lu}\p{N}])/gu

/** The words and sentences of a text, as the measures of reading count them. */
interface Counts {
  readonly words: readonly string[]
  readonly sentences: number
}

/** Say how hard a text is to read, where it is very hard; nothing for short texts and for languages without a measure. */
export function difficultyOf(prose: readonly Block[], lang: string): string | undefined {
  if (lang !== 'da' && lang !== 'en') return undefined
  const counts = countsOf(prose)
  if (counts.words.length < FEWEST_WORDS) return undefined
  const mean = (counts.words.length / counts.sentences).toFixed(0)
  const advice = `with ${mean} words in a sentence; split the longest, and use shorter words`
  if (lang === 'da') {
    const lix = Math.round(lixOf(counts))
    return lix > HARDEST_LIX ? `found a LIX of ${lix}, expected at most ${HARDEST_LIX}, ${advice}` : undefined
  }
  const ease = Math.round(fleschOf(counts))
  return ease < HARDEST_FLESCH
    ? `found a reading ease of ${ease}, expected at least ${HARDEST_FLESCH}, ${advice}`
    : undefined
}

/** LIX: words in a sentence plus the percentage of words with more than six letters (Björnsson, Läsbarhet, 1968). */
export function lixOf({ words, sentences }: Counts): number {
  const isLong = (word: string): boolean =>
    word.length > LONG_WORD && (word.match(/\p{L}/gu)?.length ?? 0) > LONG_WORD
  const long = words.filter(isLong).length
  return words.length / sentences + (100 * long) / words.length
}

/** Flesch reading ease: 206.835 − 1.015 × words in a sentence − 84.6 × syllables in a word (Flesch 1948). */
export function fleschOf({ words, sentences }: Counts): number {
  const known = new Map<string, number>()
  let syllables = 0
  for (const word of words) {
    const count = known.get(word) ?? syllablesIn(word)
    known.set(word, count)
    syllables += count
  }
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length)
}

/**
 * Count the syllables of an English word by its groups of vowels, without the endings that are not heard (`baked`,
 * `makes`, `make`, but `table`). Off by one for some words, and even over a text.
 */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const heard = letters.replace(/(?:[^laeiouy]es|(?<![td])ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** Count what is read on end: paragraphs, lists and quotations. An item of a list is a sentence, whatever it ends with. */
function countsOf(prose: readonly Block[]): Counts {
  const words: string[] = []
  let sentences = 0
  for (const { kind, text } of prose) {
    if (kind === 'heading' || kind === 'cell') continue
    const seen = visible(text)
    const found = seen.match(/[\p{L}\p{N}]+(?:['’\-–][\p{L}\p{N}]+)*/gu)
    if (!found) continue
    for (const word of found) words.push(word)
    sentences += (seen.trimEnd().match(END_WITHIN)?.length ?? 0) + 1
  }
  return { words, sentences }
}
