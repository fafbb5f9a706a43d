import type { Rule } from '../rule.ts'

/**
 * Two texts can't have the same address; the second would take the place of the first. The last part of the address is
 * the name of the file, or `slug` in the front matter. Give one of them another.
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
  severity: 'error',
  keepsErrors: true,
}
