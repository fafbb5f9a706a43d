import type { Place } from '../source/diagnostic.ts'
import { lowerBound } from '../source/lower-bound.ts'
import type { Block, Sentence } from './prose.ts'
import { sentencesOf } from './sentences.ts'

/** A sentence with the block that it stands in; its place and whether it stands alone are found when first asked for. */
export class ProseSentence implements Sentence {
  readonly text: string
  readonly block: Block
  /** Where it begins in the text of its block. */
  readonly start: number
  /** Where the sentence before it ended. */
  readonly #from: number
  readonly #lang: string
  #place: Place | undefined
  #alone: boolean | undefined

  constructor(text: string, start: number, from: number, block: Block, lang: string) {
    this.text = text
    this.start = start
    this.#from = from
    this.block = block
    this.#lang = lang
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

  /** Whether it can stand on its own. */
  get isAlone(): boolean {
    this.#alone ??= this.isWhole && standsAlone(this.text, this.#lang)
    return this.#alone
  }

  /** Whether a word in it is code that looks like any other word once it is not set as code. */
  get hasPlainCode(): boolean {
    const to = this.start + this.text.length
    return this.block.code.some(
      ({ start, end }) => start < to && end > this.start && PLAIN.test(this.block.text.slice(start, end)),
    )
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
      const sentence = new ProseSentence(text, start, from, block, lang)
      from = start + text.length
      return sentence
    })
  })
}

/** Code that only its look tells from the words around it. */
const PLAIN = /^\p{L}+(?: \p{L}+)*$/u

/** Openings that lean on the sentence before, so that the sentence cannot stand alone. */
const LEANING: Readonly<Record<string, RegExp>> = {
  en: /^(?:this|that|these|those|it|they|he|she|but|and|or|so|then|yet|here|there|such|also|both|however|instead|otherwise|therefore|thus|first|second|third|finally|next|for example|for instance|in other words|as a result|on the other hand|the (?:first|second|third|former|latter|same|other|others|rest|result|answer|reason)|say|imagine|suppose|let's|see|note)\b/i,
  da: /^(?:det|den|de|dette|denne|disse|han|hun|men|og|eller|så|derfor|derefter|dermed|desuden|her|der|dog|også|begge|sådan|først|dernæst|til sidst|endelig|for eksempel|fx|f\.eks|omvendt|i stedet|resultatet|svaret|grunden|sig|se|bemærk|tænk|lad os|antag|på samme måde|med andre ord)(?![\p{L}])/iu,
}

/** Longest sentence that anybody would read by itself, in characters; longer ones are lists, tables or data. */
const LONGEST = 400

/** Tell whether a sentence can stand on its own: whole, closed, and leaning on no sentence before it. */
export function standsAlone(text: string, lang: string): boolean {
  if (text.length > LONGEST) return false
  if (!/^(?:[\p{Lu}\p{N}"“”»'’]|\.\p{L})/u.test(text) || !/[.!?…]["”«’')]*$/.test(text)) return false
  if (/https?:|www\.|[{}<>]|\[\^/.test(text)) return false
  if ((text.match(/["“”«»]/g)?.length ?? 0) % 2 === 1) return false
  if ((text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0)) return false
  return !LEANING[lang]?.test(text)
}
