import type { Meaning } from '../lexicon/lexicon.ts'
import type { ReadSentence } from './read-sentence.ts'

/** How many words may stand between "it is" and what it is: "it is not always very". */
const BETWEEN = 4
/** How many words the part may have that is put first: "det er de små huse, der". */
const CLEFT = 6

/** Verbs whose subject is the clause behind: "it pays to", "det anslås, at". */
const IMPERSONAL = /^(?:pays|helps|seems|anslås|anbefales|forventes|vurderes|menes|siges|nytter|gælder)$/

/**
 * Tell whether the word at a place only opens: "it is hard to", "there are", "those who", "det er svært at", "der findes".
 * Such a word points at nothing.
 */
export function isDummy(sentence: ReadSentence, at: number): boolean {
  if (hitAt(sentence, 'points', at) > 0) return true
  if (hitAt(sentence, 'dummySubject', at) === 0) return false
  const { tokens } = sentence
  const subject = tokens[at]?.low ?? ''
  const verb = subject.includes("'") ? 0 : hitAt(sentence, 'dummyVerb', at + 1)
  if (verb === 0 && !subject.includes("'")) return false
  const from = at + 1 + verb
  for (let next = from; next <= from + BETWEEN && next < tokens.length; next += 1) {
    if (next > from && tokens[next]?.isAfterBreak && hitAt(sentence, 'clauseOpener', next) === 0) return false
    if (hitAt(sentence, 'judging', next) > 0) return true
    if (
      hitAt(sentence, 'clauseOpener', next) > 0 &&
      (next > from || IMPERSONAL.test(tokens[at + 1]?.low ?? ''))
    )
      return true
  }
  return isCleft(sentence, from)
}

/** Tell whether a part is put first and told of behind it: "det er læserne, der bestemmer". */
function isCleft({ tokens }: ReadSentence, from: number): boolean {
  for (let at = from + 1; at <= from + CLEFT && at < tokens.length; at += 1)
    if (/^(?:der|som|that|who)$/.test(tokens[at]?.low ?? '')) return true
  return false
}

/** Give of how many words a meaning is that was found at a place; 0 where it was not. */
export function hitAt(sentence: ReadSentence, meaning: Meaning, at: number): number {
  for (const { from, length } of sentence.found(meaning)) if (from === at) return length
  return 0
}
