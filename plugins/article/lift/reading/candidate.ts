import { type Definites, definitesOf } from './definites.ts'
import { isDummy } from './dummy-subject.ts'
import { type Pronouns, pronounsOf } from './pronouns.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Reading } from './reading.ts'

/** A sentence that might be lifted, with what it points at. */
export interface Candidate {
  readonly sentence: ReadSentence
  readonly reading: Reading
  readonly pronouns: Pronouns
  readonly definites: Definites
  /** Whether it opens with words that point at nothing, such as "it is hard to". */
  readonly opensDummy: boolean
}

/** Shortest and longest sentence that is ever lifted, in characters. */
export const SHORTEST = 35
const LONGEST = 220
/** Shortest heading that may open a post, in characters. */
const SHORTEST_HEADING = 18

/** Give the sentences of a text that might be lifted, and the headings that might open a post. */
export function candidatesOf(reading: Reading): Candidate[] {
  return reading.sentences
    .filter(({ text, block }) =>
      block.kind === 'cell'
        ? false
        : text.length <= LONGEST && text.length >= (block.kind === 'heading' ? SHORTEST_HEADING : SHORTEST),
    )
    .map((sentence) => ({
      sentence,
      reading,
      pronouns: pronounsOf(sentence, reading.lang),
      definites: definitesOf(sentence, reading),
      opensDummy: isDummy(sentence, 0),
    }))
}
