import type { Rule } from '../rule.ts'

/**
 * `offer` in the front matter names a file in `content/offers/` without its ending. Mend the name, or delete the line
 * and let the offer be chosen by stage, topic and language.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * offer: winter-chek
 * ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * offer: false
 * ---
 * ```
 */
export const offer: Rule = {
  summary: 'Texts that name an offer that is not there',
  severity: 'error',
  keepsErrors: true,
}
