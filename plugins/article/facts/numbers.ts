import type { Sentence } from '../prose.ts'
import { type ProseSentence, standsAlone } from '../text.ts'

/** A figure with its unit, and the sentence that it stands in. */
export interface NumberFact {
  /** The figure as written, such as `38 %` or `1,000 readers`. */
  readonly figure: string
  readonly sentence: Sentence
}

/** How many figures are kept. */
const MOST = 8
/** A figure that says how much: a percentage, an amount of money, a multiple, or a count of something named. */
const FIGURE =
  /(?:[$€£]\s?\d[\d.,]*(?:\s?(?:million|billion|[km])\b)?|\d[\d.,]*\d?\s?(?:%|percent\b|procent\b|pct\.|kr\.?(?!\p{L})|kroner\b|euro\b|times\b|gange\b|million(?:er)?\b|mio\.|milliarder\b|billion\b)|(?<![\d.,:/-])\d{1,3}(?:[.,]\d{3})+\s\p{L}{4,})/iu

/** Find the figures that say how much or how many, in sentences that stand alone. */
export function numbersOf(sentences: readonly ProseSentence[], lang: string): NumberFact[] {
  const found: NumberFact[] = []
  for (const { text, line, column, block } of sentences) {
    if (found.length === MOST) break
    if (block.kind === 'heading' || block.kind === 'cell' || !standsAlone(text, lang)) continue
    const figure = FIGURE.exec(text)?.[0]
    if (figure && !/^(?:19|20)\d\d\s/.test(figure))
      found.push({ figure: figure.trim(), sentence: { text, line, column } })
  }
  return found
}
