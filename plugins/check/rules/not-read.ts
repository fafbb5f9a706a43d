import type { Rule } from '../rule.ts'

/**
 * Only `.md`, `.markdown` and `.mdx` files below `articles/` and `pages/` become texts of the site, and only `.yml` and
 * `.yaml` files below `offers/`, `ebooks/` and `authors/` are read. A file of another kind (one of Word, say), or in another
 * folder, is not read, and nobody would notice. Save it as Markdown or YAML, rename it, or put it where it belongs; a name
 * that begins with `_` says that it is not for the site.
 *
 * ```md wrong articles/en/winter.txt
 * # Store bikes in winter
 * ^
 * ```
 *
 * ```md right articles/en/winter.md
 * # Store bikes in winter
 * ```
 */
export const notRead: Rule = {
  summary: 'Files and folders that the site does not read',
  severity: 'warning',
}
