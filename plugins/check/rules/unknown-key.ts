import type { Rule } from '../rule.ts'

/**
 * A key that is not known is not used. One that is nearly a key of ours, or stands in a block of ours, is most likely
 * misspelt, and the text lacks what you meant to say. One that only other tools read is a hint, told once for all texts
 * that have it. content/README.md lists the keys. In an offer, a book or an author it is an error, which stays one, since
 * there is no other tool that could mean something by it.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * desciption: What to do with twenty bikes when nobody rides them.
 * ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * description: What to do with twenty bikes when nobody rides them.
 * ---
 * ```
 */
export const unknownKey: Rule = {
  summary: 'Keys that nobody reads',
  severity: 'warning',
  keepsErrors: true,
}
