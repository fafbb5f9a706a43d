import type { Rule } from '../rule.ts'

/**
 * An offer, a book or an author with a value that can't be understood is left out. content/README.md says what each key
 * takes.
 *
 * ```yml wrong authors/ada.yml
 * name: Ada Cyclist
 * url: the workshop
 * ^
 * ```
 *
 * ```yml right authors/ada.yml
 * name: Ada Cyclist
 * url: https://example.com/ada
 * ```
 */
export const yamlValue: Rule = {
  summary: 'Values in offers, books and authors that are of the wrong kind',
  severity: 'error',
  keepsErrors: true,
}
