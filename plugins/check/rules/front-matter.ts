import type { Rule } from '../rule.ts'

/**
 * What stands between the two `---` lines has to be YAML (or TOML, between `+++` lines): a key, a colon, a space, the
 * value. A value with a colon or a quotation mark in it needs quotes around it.
 *
 * ```md wrong
 * ---
 * title: Bikes: how to store them
 *        ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: "Bikes: how to store them"
 * ---
 * ```
 */
export const frontMatter: Rule = {
  summary: 'Front matter that cannot be read',
  severity: 'error',
  keepsErrors: true,
}
