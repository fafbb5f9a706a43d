import { hitAt } from './dummy-subject.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Reading } from './reading.ts'
import type { Token } from './token.ts'

/** Of how many words a subject is looked at, and how many may stand before the word for what it is. */
const LONGEST = 6
const FAR = 4
/** "One of the most popular", "verdens mest populære". */
const BEFORE_KIND =
  /^(?:a|an|the|one|of|most|best|very|quite|en|meget|ret|et|den|det|de|af|mest|bedste|verdens|world's|some)$/
/** `HALPI2`, `BibTeX`, `Relive.cc`: no common noun is written so. */
const ODD = /^\p{Lu}[\p{Lu}\d-]{4,}$|\p{Ll}\p{Lu}|^\p{L}+\d+$/u
/** Where the head of a subject ends: "the editor of …". */
const BEHIND =
  /^(?:of|for|in|on|with|from|by|to|at|that|which|who|and|or|af|for|i|på|med|fra|til|der|som|og|eller)$/

/** Tell whether the subject that a sentence opens with is one named thing: a product, a company, a place. */
export function hasNamedSubject(sentence: ReadSentence, reading: Reading): boolean {
  const { tokens, stems } = sentence
  const verb = verbOf(sentence)
  if (verb === 0) return false
  const first = stems[0] === '' && verb > 1 ? 1 : 0
  const start = tokens[first]
  if (!start?.isCapital || stems[first] === '' || hitAt(sentence, 'knownNames', first) > 0) return false
  if (/['’]s$/.test(start.text)) return isName(start, reading)
  let end = first + 1
  while (end < verb && !BEHIND.test(tokens[end]?.low ?? '') && !tokens[end]?.isAfterBreak) end += 1
  const head = tokens[end - 1]
  if (!head?.isCapital && !/^\d/.test(head?.text ?? '')) return false
  return isName(start, reading) || (first === 0 && end <= 3 && isOfKind(sentence, verb, reading))
}

/** Give the place of the first finite verb behind the opening word; 0 where there is none near. */
function verbOf(sentence: ReadSentence): number {
  let first = 0
  for (const { from } of sentence.found('finite')) if (from > 0 && (first === 0 || from < first)) first = from
  return first <= LONGEST ? first : 0
}

function isName({ low, text }: Token, { names, brand }: Reading): boolean {
  const bare = low.replace(/'s$/, '')
  return names.has(bare) || names.has(low) || brand.has(bare) || ODD.test(text.replace(/['’]s$/, ''))
}

/** Tell whether a word that the text never writes small is said to be a product: "Strava is a popular platform". */
function isOfKind(sentence: ReadSentence, verb: number, { small }: Reading): boolean {
  const { tokens } = sentence
  if (!/^(?:is|was|er|var)$/.test(tokens[verb]?.low ?? '')) return false
  if (tokens.slice(0, verb).some(({ low, isCapital }) => !isCapital || small.has(low))) return false
  const { stems } = sentence
  let at = verb + 1
  while (at <= verb + FAR && BEFORE_KIND.test(tokens[at]?.low ?? '')) at += 1
  for (const end = at + FAR; at < end && stems[at] && !tokens[at]?.isAfterBreak; at += 1)
    if (hitAt(sentence, 'productKind', at) > 0) return true
  return false
}
