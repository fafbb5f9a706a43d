import type { Rule } from '../rule.ts'

/**
 * A box begins with three colons and its name (`:::tip`) and ends with three colons. One that never ends swallows the
 * rest of the text, one of an unknown name is shown without its frame, and one with a space after the colons is no box.
 *
 * ```md wrong
 * # Store bikes in winter
 *
 * :::tips
 * ^
 *
 * Oil the chain before you close the door.
 *
 * :::
 * ```
 *
 * ```md right
 * # Store bikes in winter
 *
 * :::tip
 *
 * Oil the chain before you close the door.
 *
 * :::
 * ```
 */
export const box: Rule = {
  summary: 'Boxes that do not begin or end as they should',
  severity: 'warning',
}
