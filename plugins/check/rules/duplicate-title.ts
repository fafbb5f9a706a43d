import type { Rule } from '../rule.ts'

/**
 * Readers, search engines and the subject lines of mails can't tell two texts with one title apart. Say in one of them
 * what is special about it.
 *
 * ```md wrong
 * # How to store bikes
 * ^
 * ```
 *
 * ```md beside articles/en/cellar.md
 * # How to store bikes
 * ```
 *
 * ```md right
 * # How to store bikes in a shed
 * ```
 *
 * ```md beside articles/en/cellar.md
 * # How to store bikes
 * ```
 */
export const duplicateTitle: Rule = {
  summary: 'Two texts with the same title',
  severity: 'warning',
}
