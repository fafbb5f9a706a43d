import type { Rule } from '../rule.ts'

/**
 * `next` leads readers from a text to the article that its writer thinks of, where that is not the one which is nearest in
 * subject at the next stage. It names an article of the same language by its id, such as `en/oil-a-chain`, or its slug.
 *
 * ```md wrong articles/en/clean-a-chain.md
 * ---
 * title: How to clean a chain
 * next: oil-the-chain
 * ^
 * ---
 * ```
 *
 * ```md beside articles/en/oil-a-chain.md
 * # How to oil a chain
 * ```
 *
 * ```md right articles/en/clean-a-chain.md
 * ---
 * title: How to clean a chain
 * next: oil-a-chain
 * ---
 * ```
 *
 * ```md beside articles/en/oil-a-chain.md
 * # How to oil a chain
 * ```
 */
export const next: Rule = {
  summary: 'Next steps that are not there',
  severity: 'warning',
}
