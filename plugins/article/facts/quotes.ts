import type { Sentence } from '../prose.ts'
import type { ProseSentence } from '../text.ts'

/** Shortest sentence that reads well on a card, in characters. */
const SHORTEST = 45
/** Longest quotation that reads well on a card, in characters. */
export const LONGEST_QUOTE = 180
/** How many sentences are offered for quoting. */
const MOST = 6

/** Words that give a sentence an edge: a contrast, a rule, a promise. */
const EDGE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|never|always|only|every|no one|nobody|without|instead of|rather than|more than|less|best|worst|before|until|because)\b/i,
  da: /(?<!\p{L})(?:ikke|aldrig|altid|kun|enhver|hver|ingen|uden|i stedet for|frem for|mere end|mindre|bedste|værste|før|indtil|fordi)(?!\p{L})/iu,
}

/** Choose the writer's own sentences that stand alone and are worth quoting, in reading order. */
export function quotesOf(sentences: readonly ProseSentence[], lang: string): Sentence[] {
  return (
    sentences
      .filter(
        (sentence) =>
          isOwnProse(sentence.block.kind) &&
          fits(sentence.text) &&
          sentence.isAlone &&
          !sentence.hasPlainCode,
      )
      .map((sentence) => ({ sentence, score: scoreOf(sentence, lang) }))
      // Equal ones stay in reading order; asking each for its place would cost more than all the rest.
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ sentence: { text, line, column } }) => ({ text, line, column }))
      .sort((a, b) => a.line - b.line || a.column - b.column)
  )
}

/** A block quote holds somebody else's words, and items and cells are parts of something larger. */
function isOwnProse(kind: string): boolean {
  return kind === 'paragraph'
}

function fits(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST_QUOTE && !text.endsWith('?')
}

function scoreOf({ text, start, block }: ProseSentence, lang: string): number {
  const end = start + text.length
  const bold = block.strong.some((strong) => strong.start < end && strong.end > start)
  const lastOfBlock = block.text.slice(end).trim() === ''
  return (
    (EDGE[lang]?.test(text) ? 2 : 0) +
    (bold ? 1.5 : 0) +
    (lastOfBlock ? 0.5 : 0) +
    (text.length <= 120 ? 1 : 0) -
    (/\d/.test(text) ? 0.5 : 0) -
    (/[:;–—]/.test(text) ? 0.5 : 0)
  )
}
