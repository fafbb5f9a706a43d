import { type Definites, definitesOf } from './definites.ts'
import { isDummy } from './dummy-subject.ts'
import { type Pronouns, pronounsOf } from './pronouns.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Reading } from './reading.ts'

/** A sentence that might be lifted, with what it points at; that is looked for when first asked. */
export class Candidate {
  readonly sentence: ReadSentence
  readonly reading: Reading
  #pronouns: Pronouns | undefined
  #definites: Definites | undefined
  #opensDummy: boolean | undefined

  constructor(sentence: ReadSentence, reading: Reading) {
    this.sentence = sentence
    this.reading = reading
  }

  get pronouns(): Pronouns {
    this.#pronouns ??= pronounsOf(this.sentence, this.reading.lang)
    return this.#pronouns
  }

  get definites(): Definites {
    this.#definites ??= definitesOf(this.sentence, this.reading)
    return this.#definites
  }

  /** Whether it opens with words that point at nothing, such as "it is hard to". */
  get opensDummy(): boolean {
    this.#opensDummy ??= isDummy(this.sentence, 0)
    return this.#opensDummy
  }
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
    .map((sentence) => new Candidate(sentence, reading))
}
