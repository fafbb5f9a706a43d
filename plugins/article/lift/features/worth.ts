import { hitAt } from '../reading/dummy-subject.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { type Feature, mark, upToTwo } from './feature.ts'
import { isAdvice, isStep } from './opens.ts'

const PLURAL = /[^su]s$/
const DANISH_DEFINITE = /^\p{L}{3,}(?:erne|ene|en|et)$/u
/** Where the subject of a sentence stands at the latest, in words. */
const SUBJECT = 3

/** Whether a sentence is worth it: an edge, a rule with its reason, a contrast, a definition, a figure. */
export const WORTH: readonly Feature[] = [
  {
    id: 'denies',
    says: 'it draws a line: "not", "never", "only"',
    measure: ({ sentence }) => upToTwo(sentence.count('denies')),
  },
  {
    id: 'compares',
    says: 'it sets one thing against another',
    measure: ({ sentence }) => mark(sentence.has('compares')),
  },
  {
    id: 'most',
    says: 'it says "most", "best", "always"',
    measure: ({ sentence }) => upToTwo(sentence.count('most')),
  },
  { id: 'reason', says: 'it gives its reason', measure: ({ sentence }) => upToTwo(sentence.count('reason')) },
  {
    id: 'must',
    says: 'it says what must or should be done',
    measure: ({ sentence }) => upToTwo(sentence.count('must')),
  },
  { id: 'can', says: 'it says what can or may be', measure: ({ sentence }) => mark(sentence.has('can')) },
  {
    id: 'vague',
    says: 'it stays vague: "various", "such as"',
    measure: ({ sentence }) => upToTwo(sentence.count('vague')),
  },
  {
    id: 'promises',
    says: 'it counts what it does not name: "several ways"',
    measure: ({ sentence }) => mark(promises(sentence)),
  },
  {
    id: 'empty',
    says: 'it says nothing: "easier than you think", "in many forms"',
    measure: ({ sentence }) => mark(sentence.has('empty')),
  },
  {
    id: 'defines',
    says: 'it says what something is',
    measure: ({ sentence }) => mark(sentence.has('defines')),
  },
  {
    id: 'feels',
    says: 'it touches what readers fear or want',
    measure: ({ sentence }) => upToTwo(sentence.count('feels')),
  },
  { id: 'figure', says: 'it has a figure', measure: ({ sentence }) => mark(/\d/.test(sentence.text)) },
  {
    id: 'percent',
    says: 'it has a share or a multiple',
    measure: ({ sentence }) =>
      mark(
        /\d\s?(?:%|percent|procent|pct)|\b(?:twice|half|double|times|dobbelt|halv|gange)\b/i.test(
          sentence.text,
        ),
      ),
  },
  {
    id: 'opensDummy',
    says: 'it opens with "it is hard to", "there are", "those who"',
    measure: ({ opensDummy }) => mark(opensDummy),
  },
  {
    id: 'opensCondition',
    says: 'it opens with "if" or "when"',
    measure: ({ sentence }) => mark(sentence.opens('opensCondition') > 0),
  },
  {
    id: 'opensGeneric',
    says: 'its subject is anybody or anything of its kind',
    measure: ({ sentence }) => {
      const { tokens } = sentence
      if (sentence.opens('opensGeneric') > 0) return 1
      for (let at = 0; at < SUBJECT && at < tokens.length - 1; at += 1) {
        const low = tokens[at]?.low ?? ''
        if (sentence.stems[at] === '') return 0
        const verb = sentence.found('finite').some(({ from }) => from === at + 1)
        if (PLURAL.test(low) && (verb || sentence.stems[at + 1] === '')) return 1
        if (/(?:er|e)$/.test(low) && verb) return 1
      }
      return mark(/^\p{L}+ing$/u.test(tokens[0]?.low ?? ''))
    },
  },
  {
    id: 'opensBare',
    says: 'it opens with the plain name of its subject',
    measure: ({ sentence, reading, opensDummy }) => {
      const first = sentence.tokens[0]?.low ?? ''
      if (sentence.stems[0] === '' || opensDummy || isStep(sentence) || isAdvice(sentence)) return 0
      if (
        sentence.opens('opensConnective') > 0 ||
        sentence.opens('opensOrder') > 0 ||
        reading.names.has(first)
      )
        return 0
      return mark(reading.lang !== 'da' || !DANISH_DEFINITE.test(first))
    },
  },
  { id: 'advice', says: 'it is a piece of advice', measure: ({ sentence }) => mark(isAdvice(sentence)) },
  {
    id: 'walk',
    says: 'it leads from one step to the next: "once you have", "you will see"',
    measure: ({ sentence }) => mark(sentence.opens('opensWalk') > 0 || sentence.has('walks')),
  },
  {
    id: 'step',
    says: 'it is a step at a screen or in a recipe',
    measure: ({ sentence }) => mark(isStep(sentence)),
  },
]

/** How many words may stand between how many and of what: "several rather different ways". */
const BETWEEN = 2
/** What names the things, or says more of them than how many. */
const NAMES_THEM =
  /[:–—]|\b(?:such as|including|than|but|because|not|never|nor|såsom|herunder|end|men|fordi|ikke|aldrig)\b|, .* (?:and|or|og|eller) /i

function promises(sentence: ReadSentence): boolean {
  if (NAMES_THEM.test(sentence.text)) return false
  const kinds = sentence.found('kinds')
  return sentence.found('counted').some(
    (counted) =>
      counted.from > 0 &&
      kinds.some(({ from, length }) => {
        const end = counted.from + counted.length
        return from >= end && from <= end + BETWEEN && hitAt(sentence, 'finite', from + length) === 0
      }),
  )
}
