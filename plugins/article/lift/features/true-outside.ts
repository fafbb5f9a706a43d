import type { Candidate } from '../reading/candidate.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { hasNamedSubject } from '../reading/subject.ts'
import { type Feature, mark, upToTwo } from './feature.ts'

/** More of a sentence between quotation marks makes it somebody else's. */
const MOSTLY = 0.4
const QUOTED = /["“«»„][^"“”«»„]{30,}["”»«“]/u
/** How many names are many. */
const MANY_NAMES = 3

/** Whether a sentence is true outside the place where it stands. */
export const TRUE_OUTSIDE: readonly Feature[] = [
  { id: 'example', says: 'it stands in an example', measure: ({ sentence }) => sentence.inExample },
  {
    id: 'quoted',
    says: "it is or holds somebody else's words",
    measure: ({ sentence }) => quotedOf(sentence),
  },
  {
    id: 'reversed',
    says: 'the next sentence takes it back',
    measure: ({ sentence }) => {
      const { next } = sentence
      if (!next || next.isHeading) return 0
      const isNear = next.block === sentence.block || next.isFirst
      return mark(isNear && (next.opens('opensReversal') > 0 || /\b(?:right|ikke)\?$/.test(next.text)))
    },
  },
  {
    id: 'hearsay',
    says: 'it says what others believe, to answer it',
    measure: ({ sentence }) => mark(sentence.opens('opensHearsay') > 0 || sentence.has('seems')),
  },
  {
    id: 'past',
    says: 'it tells what happened',
    measure: ({ sentence }) => upToTwo(sentence.count('past')) / 2,
  },
  {
    id: 'dated',
    says: 'it is about a day, a year or "now"',
    measure: ({ sentence }) => mark(sentence.has('dated') || /\b(?:19|20)\d\d\b/.test(sentence.text)),
  },
  {
    id: 'we',
    says: 'it speaks of "we" who keep the site',
    measure: (candidate) => (isEverybody(candidate) ? 0 : upToTwo(candidate.sentence.count('we'))),
  },
  {
    id: 'weAll',
    says: 'its "we" means everybody',
    measure: (candidate) => mark(candidate.sentence.has('we') && isEverybody(candidate)),
  },
  { id: 'me', says: 'it speaks of "I"', measure: ({ sentence }) => upToTwo(sentence.count('me')) },
  {
    id: 'names',
    says: 'it has names that the title has not',
    measure: (candidate) => Math.min(MANY_NAMES, namesIn(candidate, 1)) / MANY_NAMES,
  },
  {
    id: 'namedSubject',
    says: 'its subject is one named product, company or place',
    measure: ({ sentence, reading }) => mark(hasNamedSubject(sentence, reading)),
  },
  {
    id: 'brand',
    says: 'it names the site itself',
    measure: ({ sentence: { tokens }, reading }) =>
      mark(tokens.some(({ low }) => reading.brand.has(nameOf(low)))),
  },
]

/** Tell whether "we" means everybody: "we all", "our lives"; never beside what a company does. */
function isEverybody({ sentence }: Candidate): boolean {
  return sentence.has('weAll') && !sentence.has('weSell') && !sentence.has('past')
}

function quotedOf({ block, text }: ReadSentence): number {
  if (block.kind === 'quote') return 1
  if (!/["“”«»„]/.test(text)) return 0
  return (QUOTED.exec(text)?.[0].length ?? 0) > text.length * MOSTLY ? 1 : 0.25
}

/** Count the names that need an introduction. */
function namesIn({ sentence, reading }: Candidate, from: number): number {
  const { tokens, stems } = sentence
  const known = new Set(sentence.found('knownNames').map((hit) => hit.from))
  return tokens.filter(
    ({ low, isCapital }, at) =>
      at >= from &&
      isCapital &&
      !known.has(at) &&
      (reading.names.has(low) || reading.names.has(nameOf(low))) &&
      !reading.titleStems.has(stems[at] ?? ''),
  ).length
}

function nameOf(word = ''): string {
  return word.replace(/'s$/, '')
}
