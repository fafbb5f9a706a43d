import type { Rule } from '../rule.ts'

/**
 * The files of offers, books and authors are YAML: a key, a colon, a space, the value. A value with a colon or a
 * quotation mark in it needs quotes around it.
 *
 * ```yml wrong authors/ada.yml
 * name: Ada: who cycles
 *       ^
 * ```
 *
 * ```yml right authors/ada.yml
 * name: "Ada: who cycles"
 * ```
 */
export const yaml: Rule = {
  summary: 'Offers, books and authors that cannot be read',
  severity: 'error',
  keepsErrors: true,
}
