import type { Vocabulary } from './vocabulary.ts'

/** How many of a language's nouns one article uses: a text keeps to its subject. */
const SUBJECT_NOUNS = 40
/** The share of sentences with a word set off, in bold, in italics or as code. */
const SET_OFF = 0.15

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** One writer with one subject: makes titles, headings and prose of a vocabulary. */
export class Writer {
  readonly #words: Vocabulary
  readonly #random: () => number
  readonly #nouns: readonly string[]

  constructor(words: Vocabulary, random: () => number) {
    this.#words = words
    this.#random = random
    this.#nouns = Array.from({ length: SUBJECT_NOUNS }, () => this.pick(words.nouns))
  }

  /** Choose a whole number from 0, below a limit. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  /** Choose one of a list. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new TypeError('nothing to choose from')
    return item
  }

  title(): string {
    return this.#fill(this.pick(this.#words.titles))
  }

  heading(): string {
    return this.#fill(this.pick(this.#words.headings))
  }

  noun(): string {
    return this.pick(this.#nouns)
  }

  sentence(): string {
    const sentence = this.#fill(this.pick(this.#words.sentences))
    if (this.#random() > SET_OFF) return sentence
    const noun = this.#nouns.find((word) => sentence.includes(` ${word} `))
    const mark = this.pick(['**', '*', '`'])
    return noun === undefined ? sentence : sentence.replace(` ${noun} `, ` ${mark}${noun}${mark} `)
  }

  paragraph(): string {
    return Array.from({ length: 3 + Math.floor(this.#random() * 4) }, () => this.sentence()).join(' ')
  }

  #fill(pattern: string): string {
    const text = pattern.replace(/\{(.)\}/g, (_slot, kind: string) => {
      if (kind === 'n') return this.noun()
      if (kind === 'v') return this.pick(this.#words.verbs)
      if (kind === 'a') return this.pick(this.#words.adjectives)
      if (kind === 'e') return this.pick(this.#words.ends)
      return String(2 + Math.floor(this.#random() * 97))
    })
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
}
