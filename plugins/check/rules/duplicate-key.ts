import type { Rule } from '../rule.ts'

/**
 * Of a key that stands twice, the last one counts, which is seldom the one at the top that you see. Delete the other.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * lang: en
 * title: How we store bikes
 * ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * lang: en
 * ---
 * ```
 */
export const duplicateKey: Rule = {
  summary: 'Keys that stand twice in the front matter',
  severity: 'warning',
}
