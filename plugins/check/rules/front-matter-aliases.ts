import type { Rule } from '../rule.ts'

/**
 * YAML can name a value with `&` and repeat it with `*`. A value that begins with one of these marks by chance, or a
 * name that holds itself, can't be read. Put the value in quotes, or write it out.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * imageAlt: *bikes*
 *           ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * imageAlt: "*bikes*"
 * ---
 * ```
 */
export const frontMatterAliases: Rule = {
  summary: 'Front matter whose YAML aliases have no end',
  severity: 'error',
  keepsErrors: true,
}
