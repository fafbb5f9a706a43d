import type { Rule } from '../rule.ts'

/**
 * Two texts can't have the same address. The last part of it is the name of the file, or `slug` in the front matter. Of
 * two that have the same, the older keeps it, and the other is told from it by the name of its file, by its folder, or by
 * a number, so that both are out. Give one of them a slug that you chose. On a site with pages of its own, these settle the
 * addresses, and the second is left out.
 *
 * ```md wrong
 * ---
 * title: Store bikes in a shed
 * slug: store-bikes
 * ^
 * ---
 * ```
 *
 * ```md beside articles/en/a-cellar.md
 * ---
 * title: Store bikes in a cellar
 * slug: store-bikes
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: Store bikes in a shed
 * slug: store-bikes-in-a-shed
 * ---
 * ```
 *
 * ```md beside articles/en/a-cellar.md
 * ---
 * title: Store bikes in a cellar
 * slug: store-bikes
 * ---
 * ```
 */
export const duplicateSlug: Rule = {
  summary: 'Two texts with one address',
  severity: 'warning',
  keepsErrors: true,
}
