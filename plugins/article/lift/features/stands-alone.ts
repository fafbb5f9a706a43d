import type { Candidate } from '../reading/candidate.ts'
import { hitAt, isDummy } from '../reading/dummy-subject.ts'
import { isArticle } from '../reading/pronouns.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { endOf } from '../reading/token.ts'
import { type Feature, mark, upToTwo } from './feature.ts'

/** How many words a sentence has at the least that repeats the one before. */
const REPEATING = 3
/** "System B", "option A": named where it was told. */
const LETTERED =
  /\b(?:system|option|version|plan|group|variant|type|gruppe|mulighed|firma|System|Option|Version|Plan|Group)\s[A-E]\b/
const LABEL = /^[^.!?:]{3,44}:(?= ["“”«»]?\p{Lu})/u
const NOUN = /^(?:\p{Lu}|.{3})/u

/** Whether a sentence says by itself what it says on its page. */
export const STANDS_ALONE: readonly Feature[] = [
  {
    id: 'opensPronoun',
    says: 'it opens with a word that points back',
    measure: ({ sentence, reading, opensDummy }) =>
      mark(!opensDummy && sentence.opens('opensPronoun') > 0 && !isArticle(sentence, 0, reading.lang)),
  },
  {
    id: 'opensConnective',
    says: 'it opens by going on from the sentence before',
    measure: ({ sentence }) => mark(sentence.opens('opensConnective') > 0),
  },
  {
    id: 'opensOrder',
    says: 'it opens as one of several: "the second", "another"',
    measure: ({ sentence, opensDummy }) =>
      mark(!opensDummy && (isOneOfSeveral(sentence) || /^\W*\d+[.)]\s/.test(sentence.text))),
  },
  {
    id: 'opensDefinite',
    says: 'it opens with "the …" that neither title nor sentence introduces',
    measure: ({ definites }) => mark(definites.opens),
  },
  {
    id: 'opensThen',
    says: 'it is the first half of then and now',
    measure: ({ sentence }) => mark(sentence.opens('opensThen') > 0),
  },
  {
    id: 'demonstrative',
    says: 'it has "this", "these" or "such" inside',
    measure: (candidate) => upToTwo(demonstrativesOf(candidate)),
  },
  {
    id: 'pronounLoose',
    says: 'it has a pronoun that nothing before it explains',
    measure: ({ pronouns }) => upToTwo(pronouns.loose),
  },
  {
    id: 'pronounTied',
    says: 'its pronouns are explained by its own words',
    measure: ({ pronouns }) => upToTwo(pronouns.tied),
  },
  {
    id: 'link',
    says: 'it has "also", "instead", "therefore" inside',
    measure: ({ sentence }) => upToTwo(sentence.count('link', 1)),
  },
  {
    id: 'goesOn',
    says: 'it goes on from another sentence: "also", "here", "however"',
    measure: ({ sentence }) => mark(goesOn(sentence)),
  },
  {
    id: 'halfContrast',
    says: 'it has a "not only" without its "but also"',
    measure: ({ sentence }) => mark(isHalfContrast(sentence)),
  },
  {
    id: 'definiteGiven',
    says: 'it speaks of "the …" from a sentence before',
    measure: ({ definites }) => upToTwo(definites.given),
  },
  {
    id: 'definiteBeside',
    says: 'it speaks of "the …" from the sentence just before',
    measure: ({ definites }) => mark(definites.beside > 0),
  },
  {
    id: 'halfComparison',
    says: 'it says "more" or "better" without "than"',
    measure: ({ sentence }) => mark(sentence.has('comparative') && !sentence.has('compares')),
  },
  {
    id: 'afterQuestion',
    says: 'it answers the question before it',
    measure: ({ sentence: { previous } }) =>
      mark(previous !== undefined && !previous.isHeading && /\?["”»]?$/.test(previous.text)),
  },
  {
    id: 'listColon',
    says: 'it stands after a colon',
    measure: ({ sentence: { previous } }) =>
      mark(previous !== undefined && !previous.isHeading && /:\s*$/.test(previous.text)),
  },
  {
    id: 'nextLeans',
    says: 'the text builds on it',
    measure: ({ sentence }) => {
      const { next } = sentence
      return mark(sentence.isBeside(next) && next.opens('opensPronoun') > 0 && !isDummy(next, 0))
    },
  },
  {
    id: 'announces',
    says: 'it only announces what comes: a list, an example',
    measure: ({ sentence: { next, isItem } }) =>
      mark(
        !isItem &&
          next !== undefined &&
          (next.isItem || /:\s*$/.test(next.text) || /^\W*\d+[.)]\s/.test(next.text)),
      ),
  },
  {
    id: 'parallel',
    says: 'it repeats the pattern of the sentence before',
    measure: ({ sentence }) => {
      const { previous, tokens, stemSet } = sentence
      if (!sentence.isBeside(previous) || tokens.length <= REPEATING) return 0
      const first = tokens[0]?.low ?? ''
      const shared = [...stemSet].filter((stem) => previous.stemSet.has(stem)).length
      return mark((first === previous.tokens[0]?.low && NOUN.test(first)) || shared >= REPEATING)
    },
  },
  {
    id: 'label',
    says: 'it has a label with a colon in front',
    measure: ({ sentence }) => mark(isLabelled(sentence) || sentence.opens('opensLabel') > 0),
  },
  {
    id: 'setting',
    says: 'its subject is the value of a setting or a piece of code',
    measure: ({ sentence, reading }) =>
      mark(
        isSetting(sentence) ||
          LETTERED.test(sentence.text) ||
          reading.codeWords.has(sentence.tokens[0]?.low ?? ''),
      ),
  },
]

/** What counts without pointing back, in front of a noun: "many readers", not "many are". */
const COUNTS = /^(?:some|many|several|nogle|mange|flere)$/

function isOneOfSeveral(sentence: ReadSentence): boolean {
  if (sentence.opens('opensOrder') === 0) return false
  const { tokens, stems } = sentence
  return !(COUNTS.test(tokens[0]?.low ?? '') && stems[1] !== '' && hitAt(sentence, 'finite', 1) === 0)
}

/** Tell whether an adverb refers to another sentence: "can also be"; not "a garden that feeds bees also feeds you". */
function goesOn(sentence: ReadSentence): boolean {
  return sentence.found('goesOn').some(({ from }) => from > 0 && !isSecondHalf(sentence, from))
}

/** Tell whether an "also" joins two halves of its own sentence: a verb or a clause stands before the verb beside it. */
function isSecondHalf(sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence
  if (!/^(?:also|også)$/.test(tokens[at]?.low ?? '')) return false
  return (
    /^whoever$/.test(tokens[0]?.low ?? '') ||
    sentence.found('finite').some(({ from }) => from < at - 1) ||
    sentence.found('relative').some(({ from }) => from > 0 && from < at)
  )
}

/** What completes a "not only". */
const OTHER_HALF = /[;:–—]|\b(?:but|also|it's|they|men|også)\b/i

function isHalfContrast(sentence: ReadSentence): boolean {
  const [half] = sentence.found('notOnly')
  return half !== undefined && !OTHER_HALF.test(sentence.text.slice(sentence.tokens[half.from]?.at))
}

/** Tell whether words without a verb stand before a colon: "Good news: …". */
function isLabelled(sentence: ReadSentence): boolean {
  const label = LABEL.exec(sentence.text)?.[0].length ?? 0
  if (label > 0 && (sentence.tokens[1]?.at ?? 0) > label) return true
  return label > 0 && !sentence.found('finite').some(({ from }) => (sentence.tokens[from]?.at ?? 0) < label)
}

/** "None means that …", but no "on a small site". */
function isSetting(sentence: ReadSentence): boolean {
  return (
    sentence.opens('settings') > 0 &&
    (hitAt(sentence, 'finite', 1) > 0 || sentence.tokens[1]?.isAfterBreak === true)
  )
}

/** Tell whether it points ahead: "those starting out", "the answer is this: …". */
function isAhead({ tokens, text }: ReadSentence, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (text[endOf(token)] === ':') return true
  return (
    token.low === 'those' &&
    /ing$|^(?:we|you|they|i|he|she|whose|nobody|on|at|from|near|behind)$/.test(tokens[at + 1]?.low ?? '')
  )
}

/** Count the "this" and "these" that neither this moment nor the words before them in the sentence explain. */
function demonstrativesOf({ sentence }: Candidate): number {
  const { tokens, stems } = sentence
  let count = 0
  for (const { from, length } of sentence.found('demonstrative')) {
    if (from === 0) continue
    const noun = stems[from + length] ?? ''
    const isRepeated = noun !== '' && stems.slice(0, from).includes(noun)
    const isClauseBefore = tokens[from]?.isAfterBreak === true && from >= 6 && noun === ''
    if (!isRepeated && !isClauseBefore && !isAhead(sentence, from)) count += 1
  }
  return count
}
