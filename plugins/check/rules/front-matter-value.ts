import type { Rule } from '../rule.ts'

/**
 * A value that can't be understood, such as a day that does not exist, is left out, and the text would come out on the
 * wrong day or at the wrong place. content/README.md says what each key takes.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * published: 2026-02-30
 * ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * published: 2026-02-28
 * ---
 * ```
 */
export const frontMatterValue: Rule = {
  summary: 'Values in the front matter that are of the wrong kind',
  severity: 'error',
  keepsErrors: true,
}
