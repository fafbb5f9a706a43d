import type { Rule } from '../rule.ts'

/**
 * In YAML ` #` begins a comment, so a title without quotation marks ends there: readers see half of it. Put the value in
 * quotation marks, or, if it is a comment, on a line of its own.
 *
 * ```md wrong
 * ---
 * title: Bike care tip #1
 *                      ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * # the first of five
 * title: "Bike care tip #1"
 * ---
 * ```
 */
export const yamlComment: Rule = {
  summary: 'Words in the front matter that YAML takes as a comment',
  severity: 'warning',
}
