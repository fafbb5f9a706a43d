import { nearestKey } from '../source/nearest-key.ts'

/** A directive at the beginning of a line, or of what stands in a list, a quotation or a footnote. */
const DIRECTIVE = /^(?:[ \t>*+\d.)-]|\[\^[^\]\n]*\]:)*::/m

/** More boxes inside each other than this are no boxes: remark-directive reads what is in them once for each. */
export const MAX_OPEN = 10

/** Tell whether a text may hold block directives (`:::note`, `::offer`); in running prose colons are just colons. */
export function hasDirectives(text: string): boolean {
  return text.includes('::') && DIRECTIVE.test(text) && deepest(text) <= MAX_OPEN
}

/** Count how many directives are open at once, at the most. */
function deepest(text: string): number {
  let open = 0
  let most = 0
  for (const [, name] of text.matchAll(/^[ \t>*+\d.)-]*:{3,}[ \t]*(\S?)/gm)) {
    open = name ? open + 1 : Math.max(open - 1, 0)
    most = Math.max(most, open)
  }
  return most
}

/** Tell whether the name of a directive is that of an offer with a slip in it. */
export function isOfferMeant(name: string): boolean {
  return name !== 'offer' && nearestKey(name, ['offer']) !== undefined
}
