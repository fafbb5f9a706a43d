import type { Rule } from '../rule.ts'

/**
 * A link to where a text was before leads to where it is now: of a path whose last part is the slug of one text
 * (`/oak/` or `/2019/05/01/oak.html` for `/en/oak/`), and of an old address that the text names under `aliases`, which is
 * but a hint. Write the new address; `perennial check --fix` does that.
 *
 * ```md wrong
 * # The start
 *
 * See [the next step](/2019/05/01/next-step.html) and [the last](/the-end/).
 *     ^                                               ^
 * ```
 *
 * ```md beside articles/en/next-step.md
 * # The next step
 * ```
 *
 * ```md beside articles/en/last-step.md
 * ---
 * title: The last step
 * aliases: /the-end/
 * ---
 * ```
 *
 * ```md right
 * # The start
 *
 * See [the next step](/en/next-step/) and [the last](last-step.md).
 * ```
 *
 * ```md beside articles/en/next-step.md
 * # The next step
 * ```
 *
 * ```md beside articles/en/last-step.md
 * ---
 * title: The last step
 * aliases: /the-end/
 * ---
 * ```
 */
export const movedLink: Rule = {
  summary: 'Links to where a text was before',
  severity: 'warning',
}
