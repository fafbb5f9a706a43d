import type { Rule } from '../rule.ts'

/**
 * Without a title there is no card, no subject line and no name in lists: the name of the file stands for it, as in a
 * vault of notes. Write `title` in the front matter, or begin the text with `# …`. A text without a word is an error, since there
 * is nothing to publish.
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
  severity: 'warning',
  keepsErrors: true,
}
