import type { Rule } from '../rule.ts'

/**
 * The name of the file is the id by which an offer, a book or an author is named, and a part of addresses. It has to be
 * made of lower-case letters, digits and single hyphens, and to be the only one of its kind.
 *
 * ```yml wrong authors/Ada Cyclist.yml
 * name: Ada Cyclist
 * ^
 * ```
 *
 * ```yml right authors/ada-cyclist.yml
 * name: Ada Cyclist
 * ```
 */
export const fileName: Rule = {
  summary: 'Names of offers, books and authors that cannot be part of an address',
  severity: 'error',
  keepsErrors: true,
}
