import type { Place } from '../source/diagnostic.ts'
import { lowerBound } from '../source/lower-bound.ts'
import type { Block, Sentence } from './prose.ts'
import { sentencesOf } from './sentences.ts'

/** A sentence with the block that it stands in; its place is found when first asked for. */
export class ProseSentence implements Sentence {
  readonly text: string
  readonly block: Block
  /** Where it begins in the text of its block. */
  readonly start: number
  /** Where the sentence before it ended. */
  readonly #from: number
  #place: Place | undefined

  constructor(text: string, start: number, from: number, block: Block) {
    this.text = text
    this.start = start
    this.#from = from
    this.block = block
  }

  get line(): number {
    return this.#placed.line
  }

  get column(): number {
    return this.#placed.column
  }

  /** Whether it says everywhere what it says on the page. */
  get isWhole(): boolean {
    const { lost } = this.block
    const next = lost[lowerBound(lost, this.#from, ({ end }) => end)]
    return next === undefined || next.start > this.start + this.text.length
  }

  get #placed(): Place {
    this.#place ??= this.block.placeOf(this.start)
    return this.#place
  }
}

/** Split all blocks into sentences, in reading order. */
export function allSentences(blocks: readonly Block[], lang: string): ProseSentence[] {
  return blocks.flatMap((block) => {
    let from = 0
    return sentencesOf(block.text, lang).map(({ text, start }) => {
      const sentence = new ProseSentence(text, start, from, block)
      from = start + text.length
      return sentence
    })
  })
}
