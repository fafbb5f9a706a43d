import { hitAt } from '../reading/dummy-subject.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { type Feature, mark } from './feature.ts'
import { isAdvice, isStep } from './opens.ts'

const END = /[.!?…]["”»’')]*$/
const MARKUP = /https?:|www\.|[{}<>|\\]|\[\^|\]\(|[@^]|^\W*$/

/** Whether a sentence is whole as its writer wrote it. */
export const WHOLE: readonly Feature[] = [
  { id: 'noEnd', says: 'it has no full stop', measure: ({ sentence }) => mark(!END.test(sentence.text)) },
  {
    id: 'noVerb',
    says: 'it has no verb',
    measure: ({ sentence }) =>
      mark(
        !sentence.has('finite') &&
          !/\p{L}{3}ed\b/u.test(sentence.text) &&
          !isAdvice(sentence) &&
          !isStep(sentence),
      ),
  },
  {
    id: 'noMainVerb',
    says: 'its only verb stands in a sub-clause, so it is a name with its description',
    measure: ({ sentence }) => mark(!hasMainVerb(sentence)),
  },
  {
    id: 'withoutSubject',
    says: 'it opens with a verb that lacks its subject',
    measure: ({ sentence }) =>
      mark(!sentence.text.endsWith('?') && sentence.opens('opensWithoutSubject') > 0),
  },
  {
    id: 'lower',
    says: 'it begins with a small letter',
    measure: ({ sentence }) => mark(/^["“»']?\p{Ll}/u.test(sentence.text)),
  },
  {
    id: 'colonEnd',
    says: 'it ends with a colon',
    measure: ({ sentence }) => mark(/[:,;]["”»]?$/.test(sentence.text)),
  },
  {
    id: 'markup',
    says: 'it holds code, an address or an open bracket',
    measure: ({ sentence }) => mark(isMarkedUp(sentence)),
  },
  {
    id: 'linked',
    says: 'part of it is a link',
    measure: ({ sentence: { look } }) => (look.link > 0 ? 0.5 + Math.min(0.5, look.link) : 0),
  },
  {
    id: 'lost',
    says: 'it says something else without what only the page shows',
    measure: ({ sentence }) => mark(!sentence.sentence.isWhole),
  },
]

/** Tell whether a verb stands before the first sub-clause, or behind a comma that ends it. */
function hasMainVerb(sentence: ReadSentence): boolean {
  if (isAdvice(sentence) || isStep(sentence) || sentence.text.endsWith('?')) return true
  const { tokens } = sentence
  const [first] = tokens
  if (!first || hitAt(sentence, 'points', 0) > 0 || hitAt(sentence, 'relative', 0) > 0) return true
  let inside = false
  let verbs = 0
  for (let at = 0; at < tokens.length; at += 1) {
    if (at > 0 && hitAt(sentence, 'relative', at) > 0) {
      inside = true
      verbs = 0
    } else if (tokens[at]?.isAfterBreak) inside = false
    if (hitAt(sentence, 'finite', at) === 0) continue
    if (!inside) return true
    // "Those who write well read a lot": the second verb of a sub-clause is the sentence's own.
    verbs += 1
    if (verbs > 1) return true
  }
  return /\p{L}{3}ed\b/u.test(sentence.text) && !inside
}

function isMarkedUp({ text, look }: ReadSentence): boolean {
  if (look.code > 0 || MARKUP.test(text)) return true
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(/\(/g) !== count(/\)/g) || count(/["“”«»]/g) % 2 === 1
}
