import { stemsOf } from '../../stems.ts'
import type { ProseSentence } from '../../text.ts'
import { type Words, wordsOf } from '../lexicon/lexicons.ts'
import { markExamples } from './example-scope.ts'
import { brandWords, namesOf, smallWordsOf } from './names.ts'
import { ReadSentence } from './read-sentence.ts'
import type { About, Reading } from './reading.ts'
import { tokensOf } from './token.ts'
import { traitsOf } from './traits.ts'

/** Shorter words are too common to tie a sentence to a title, in characters of their stem. */
const SHORTEST_STEM = 3

/** How many stems are remembered of a language. */
const MOST_KEPT = 50_000

/** Read the sentences of a text, once; `undefined` in a language that has no lexicon. */
export function readText(all: readonly ProseSentence[], { title, lang, brand }: About): Reading | undefined {
  const words = wordsOf(lang)
  if (!words) return undefined
  const { phrases } = words
  const language = lang === 'dk' ? 'da' : lang
  const sentences = all.map((sentence, index) => {
    const text = sentence.text.normalize('NFC')
    const tokens = tokensOf(text)
    const hits = phrases.find(tokens)
    const stems = tokens.map(({ low }) => stemIn(words, low, language))
    return new ReadSentence(sentence, text, index, tokens, stems, hits)
  })
  linkUp(sentences)
  markExamples(sentences)
  const counts = new Map<string, number>()
  const firstStem = new Map<string, number>()
  const firstWord = new Map<string, number>()
  for (const { stemSet, tokens, index } of sentences) {
    for (const stem of stemSet) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
      if (!firstStem.has(stem)) firstStem.set(stem, index)
    }
    for (const { low } of tokens) if (!firstWord.has(low)) firstWord.set(low, index)
  }
  const brands = brandWords(brand)
  const small = smallWordsOf(sentences)
  return {
    lang: language,
    sentences,
    titleStems: new Set(stemsOf(title, language).filter((stem) => stem.length >= SHORTEST_STEM)),
    counts,
    mostCount: Math.max(2, ...counts.values()),
    firstStem,
    firstWord,
    small,
    names: namesOf(sentences, small),
    brand: brands,
    codeWords: codeWordsOf(sentences),
    traits: traitsOf(sentences, ({ tokens }) => tokens.some(({ low }) => brands.has(low.replace(/'s$/, '')))),
  }
}

/** Give the stem of a word; empty for a word that builds a sentence. */
function stemIn({ functionWords, stems }: Words, word: string, lang: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = functionWords.has(word) ? '' : (stemsOf(word, lang)[0] ?? '')
  if (stems.size >= MOST_KEPT) stems.clear()
  stems.set(word, stem)
  return stem
}

function linkUp(sentences: readonly ReadSentence[]): void {
  let heading: ReadSentence | undefined
  for (const [at, sentence] of sentences.entries()) {
    sentence.previous = sentences[at - 1]
    sentence.next = sentences[at + 1]
    sentence.heading = sentence.isHeading ? undefined : heading
    if (sentence.isHeading) heading = sentence
  }
}

function codeWordsOf(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { sentence, isFirst } of sentences) {
    if (!isFirst) continue
    const { text, code } = sentence.block
    for (const { start, end } of code) words.add(text.slice(start, end).toLowerCase())
  }
  return words
}
