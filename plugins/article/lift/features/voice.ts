import type { Candidate } from '../reading/candidate.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { type Feature, mark, upToTwo } from './feature.ts'

/** Whether a sentence speaks of its subject, or sells, greets and speaks of itself. */
export const VOICE: readonly Feature[] = [
  { id: 'you', says: 'it speaks to its reader', measure: ({ sentence }) => mark(sentence.has('you')) },
  {
    id: 'opensYou',
    says: 'it opens by speaking to its reader',
    measure: ({ sentence }) =>
      mark(/^(?:you|you're|you'll|you've|du|i)$/.test(sentence.tokens[0]?.low ?? '')),
  },
  {
    id: 'asks',
    says: 'it asks for a click or a call',
    measure: ({ sentence }) => upToTwo(sentence.count('asks')),
  },
  {
    id: 'thanks',
    says: 'it thanks, greets or is proud',
    measure: ({ sentence }) => mark(sentence.has('thanks')),
  },
  {
    id: 'sells',
    says: 'it praises what is sold',
    measure: ({ sentence }) => upToTwo(sentence.count('sells')),
  },
  {
    id: 'pitchesName',
    says: 'it tells what one named product does for its buyer',
    measure: ({ sentence, reading }) =>
      mark(
        sentence.has('pitches') &&
          sentence.tokens.some(
            ({ low }) => reading.brand.has(low) || reading.names.has(low.replace(/'s$/, '')),
          ),
      ),
  },
  {
    id: 'productSubject',
    says: 'its subject is a product that does something for you',
    measure: ({ sentence, reading }) => {
      const first = (sentence.tokens[0]?.low ?? '').replace(/'s$/, '')
      const isName = reading.names.has(first) || reading.brand.has(first)
      const known = sentence.found('knownNames').some(({ from }) => from === 0)
      return mark(isName && !known && (sentence.has('sells') || reading.brand.has(first)))
    },
  },
  {
    id: 'ownText',
    says: 'it speaks of the text or of what stands around it',
    measure: (candidate) => upToTwo(ownTextIn(candidate)),
  },
  { id: 'exclaims', says: 'it exclaims', measure: ({ sentence }) => mark(isShouted(sentence)) },
  {
    id: 'question',
    says: 'it is a question',
    measure: ({ sentence }) => mark(/\?["”»]?\.?$/.test(sentence.text)),
  },
]

/** Tell whether a sentence shouts: with a mark, or "ALL members get it". */
function isShouted({ text, tokens, stems }: ReadSentence): boolean {
  return text.includes('!') || (stems[0] === '' && /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? ''))
}

/** Count the words for the text itself; "the article" of a text about articles is its subject. */
function ownTextIn({ sentence, reading }: Candidate): number {
  return sentence
    .found('ownText')
    .filter(({ from, length }) => !reading.titleStems.has(sentence.stems[from + length - 1] ?? '')).length
}
