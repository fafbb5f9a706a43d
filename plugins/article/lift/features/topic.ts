import type { Candidate } from '../reading/candidate.ts'
import type { Feature } from './feature.ts'

/** As many shared words say all that sharing can say. */
const MANY = 3
/** Shorter stems name nothing, and so few words have no centre. */
const SHORTEST = 3
const FEW = 4

/** How much a sentence says what its text is about. */
export const TOPIC: readonly Feature[] = [
  {
    id: 'title',
    says: 'it shares words with the title',
    measure: (each) => shared(each, each.reading.titleStems),
  },
  {
    id: 'heading',
    says: 'it shares words with its heading',
    measure: (each) => shared(each, each.sentence.heading?.stemSet),
  },
  {
    id: 'central',
    says: 'it has the words that the text repeats',
    measure: ({ sentence, reading }) => {
      const stems = [...sentence.stemSet].filter((stem) => stem.length >= SHORTEST)
      const sum = stems.reduce((total, stem) => total + Math.log(reading.counts.get(stem) ?? 1), 0)
      return sum / Math.max(stems.length, FEW) / Math.log(reading.mostCount)
    },
  },
]

function shared({ sentence }: Candidate, others: ReadonlySet<string> | undefined): number {
  if (!others) return 0
  let count = 0
  for (const stem of sentence.stemSet) if (stem.length >= SHORTEST && others.has(stem)) count += 1
  return Math.min(MANY, count) / MANY
}
