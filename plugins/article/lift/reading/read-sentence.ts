import type { Span } from '../../../source/span.ts'
import type { Block } from '../../prose.ts'
import type { ProseSentence } from '../../text.ts'
import type { Meaning } from '../lexicon/lexicon.ts'
import type { Hit } from './phrases.ts'
import type { Token } from './token.ts'

/** How much of a sentence is set apart from running text, each from 0 to 1. */
interface Look {
  readonly link: number
  readonly bold: number
  readonly code: number
  /** Whether it opens with bold words that are not all of it, such as a label. */
  readonly hasRunIn: boolean
}

/** One sentence as it was read: its words, what they say, and where it stands. */
export class ReadSentence {
  readonly sentence: ProseSentence
  /** Its text with accents written one way; what is lifted is the sentence's own. */
  readonly text: string
  readonly block: Block
  /** Its place among all sentences of the text. */
  readonly index: number
  readonly tokens: readonly Token[]
  /** For each token its stem; empty for words that build a sentence. */
  readonly stems: readonly string[]
  readonly stemSet: ReadonlySet<string>
  /** Whether it opens and whether it closes its block. */
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly look: Look
  heading: ReadSentence | undefined
  previous: ReadSentence | undefined
  next: ReadSentence | undefined
  /** How far it stands in an example: 1 where it is one, less where one was opened before. */
  inExample = 0
  readonly #hits = new Map<Meaning, Hit<Meaning>[]>()

  constructor(
    sentence: ProseSentence,
    text: string,
    index: number,
    tokens: readonly Token[],
    stems: readonly string[],
    hits: readonly Hit<Meaning>[],
  ) {
    const { block, start } = sentence
    const end = start + sentence.text.length
    this.sentence = sentence
    this.text = text
    this.block = block
    this.index = index
    this.tokens = tokens
    this.stems = stems
    this.stemSet = new Set(stems.filter((stem) => stem !== ''))
    this.isFirst = block.text.slice(0, start).trim() === ''
    this.isLast = block.text.slice(end).trim() === ''
    for (const hit of hits) {
      const known = this.#hits.get(hit.meaning)
      if (known) known.push(hit)
      else this.#hits.set(hit.meaning, [hit])
    }
    this.look = {
      link: shareOf(block.links, start, end),
      bold: shareOf(block.strong, start, end),
      code: shareOf(block.code, start, end),
      hasRunIn: block.strong.some(
        (bold) => bold.start <= start + 1 && bold.end > start && bold.end < end - 2,
      ),
    }
  }

  get isHeading(): boolean {
    return this.block.kind === 'heading'
  }

  get isItem(): boolean {
    return this.block.kind === 'item'
  }

  /** Give where a meaning was found. */
  found(meaning: Meaning): readonly Hit<Meaning>[] {
    return this.#hits.get(meaning) ?? NONE
  }

  /** Count how often a meaning was found, behind the opening word where that is asked for. */
  count(meaning: Meaning, from = 0): number {
    const hits = this.found(meaning)
    return from === 0 ? hits.length : hits.reduce((sum, hit) => sum + (hit.from >= from ? 1 : 0), 0)
  }

  has(meaning: Meaning): boolean {
    return this.#hits.has(meaning)
  }

  /** Give of how many words the opening is that says something; 0 where it does not. */
  opens(meaning: Meaning): number {
    const [first] = this.found(meaning)
    return first?.from === 0 ? first.length : 0
  }

  /** Tell whether another sentence stands in the same block. */
  isBeside(other: ReadSentence | undefined): other is ReadSentence {
    return other?.block === this.block
  }
}

const NONE: readonly never[] = []

function shareOf(spans: readonly Span[], start: number, end: number): number {
  let covered = 0
  for (const span of spans) covered += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  return covered / Math.max(1, end - start)
}
