import type { Rule } from '../rule.ts'

/**
 * Some tools read front matter that is code, and run it. Here it is never read: code that comes along with a text has
 * no business on your machine. Write YAML between `---` lines, or TOML between `+++` lines.
 *
 * ```md wrong
 * ---js
 * ^
 * { title: "How to store bikes" }
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * ---
 * ```
 */
export const frontMatterLanguage: Rule = {
  summary: 'Front matter in a language that could run',
  severity: 'error',
  keepsErrors: true,
}
