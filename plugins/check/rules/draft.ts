import type { Rule } from '../rule.ts'

/**
 * What other tools take as "not yet" keeps a text out of every output here, too: `draft: yes`, `publish: false`,
 * `status: private`, `unlisted: true`, a date in the future. Where a key may be meant so and nobody can tell, nothing is
 * published until you say `draft: true` or `draft: false`. `draft: "false"`, as forms write it, is understood, with a
 * warning, and a text whose `draft` nobody can read is kept back. A line such as `draft: true` in the text itself keeps
 * nothing back: front matter begins on the first line of the file.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * status: almost
 * ^
 * ---
 * ```
 *
 * ```md wrong
 * # How to store bikes
 *
 * draft: true
 * ^
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * draft: true
 * ---
 * ```
 */
export const draft: Rule = {
  summary: 'Words that may be meant to keep a text back',
  severity: 'error',
  keepsErrors: true,
}
