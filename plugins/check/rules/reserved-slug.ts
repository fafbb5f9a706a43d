import type { Rule } from '../rule.ts'

/**
 * The addresses of stages, topics and books begin with a word that no text may have as its slug (`stage`, `topic`,
 * `book`; `fase`, `emne`, `bog`), and the root of the site has pages such as `404`. Such a text is told from them by its
 * folder or by a number. Choose another slug.
 *
 * ```md wrong
 * ---
 * title: The book
 * slug: book
 * ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: The book
 * slug: the-book
 * ---
 * ```
 */
export const reservedSlug: Rule = {
  summary: 'Texts with an address that the site uses itself',
  severity: 'warning',
}
