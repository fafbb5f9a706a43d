import type { Sentence } from '../prose.ts'
import type { ProseSentence } from '../text.ts'

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
  /(?:[$€£]\s?\d[\d.,]*(?:\s?(?:million|billion|[km])\b)?|(?<![\d.,])\d[\d.,]*\s?(?:%|percent\b|procent\b|pct\.|kr\.?(?!\p{L})|kroner\b|euro\b|times\b|gange\b|million(?:er)?\b|mio\.|milliarder\b|billion\b)|(?<![\d.,:/-])\d{1,3}(?:[.,]\d{3})+\s\p{L}{4,})/iu

/** Find the figures that say how much or how many, in sentences that stand alone. */
export function numbersOf(sentences: readonly ProseSentence[]): NumberFact[] {
  const found: NumberFact[] = []
  for (const sentence of sentences) {
    if (found.length === MOST) break
    const { text, block } = sentence
    if (block.kind === 'heading' || block.kind === 'cell' || !/\d/.test(text)) continue
    const figure = FIGURE.exec(text)?.[0].trim()
    if (!figure || /^(?:19|20)\d\d\s/.test(figure) || !sentence.isAlone) continue
    found.push({ figure, sentence: { text, line: sentence.line, column: sentence.column } })
  }
  return found
}
