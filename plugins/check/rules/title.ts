import type { Rule } from '../rule.ts'

/**
 * Without a title there is no card, no subject line and no name in lists. Write `title` in the front matter, or begin
 * the text with `# …`.
 *
 * ```md wrong
 * Bikes are best stored hanging.
 * ^
 * ```
 *
 * ```md right
 * # How to store bikes
 *
 * Bikes are best stored hanging.
 * ```
 */
export const title: Rule = {
  summary: 'Texts without a title',
  severity: 'error',
  keepsErrors: true,
}
