/** A figure that says how much: a share, a sum of money, a multiple, or a count of something named. */
const QUANTITY =
  /[$€£]\s?\d[\d.,]*(?:\s?(?:million|billion|[km])\b)?|(?<![\w.,:/#-])\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\+?\s?(?:%|(?:percent|procent|pct|million(?:er)?|billion|mio|mia|milliarder)(?!\p{L})|\p{Ll}{2,})/iu
/** Years, and what stands between a number and what it counts. */
const NO_QUANTITY = /^(?:1[5-9]|20)\d\d(?:\s|$)|\s(?:and|or|og|eller|to|til|in|i|of|af|is|er|the)$/i

/** Find the first figure of a sentence that says how much, with its unit, as written. */
export function quantityOf(text: string): string | undefined {
  const found = QUANTITY.exec(text)?.[0].trim()
  return found && !NO_QUANTITY.test(found) ? found : undefined
}
