import type { Rule } from '../rule.ts'

/**
 * The addresses of stages, topics, books, authors, series and lists of articles begin with a word that no text may have as
 * its slug (`stage`, `topic`, `book`, `author`, `series`, `articles`; `fase`, `emne`, `bog`, `forfatter`, `serie`,
 * `artikler`), and the root of the site has pages such as `404`. Where articles stand below such a word themselves, none may
 * have the address of a list, such as `/en/articles/2026/`. Such a text is told from them by its folder or by a number. Choose
 * another slug.
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
