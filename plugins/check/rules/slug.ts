import type { Rule } from '../rule.ts'

/**
 * An address is written in lower case, with letters, digits, and dots or single hyphens between them. A slug that has
 * other signs keeps its words: an apostrophe is dropped, a capital becomes small, and whatever else becomes a hyphen.
 * Write it as it stands in the address, so that everybody finds it there. `perennial check --fix` does that.
 *
 * A slug of more than 100 bytes, which no file in the kit could be called by, is cut to as many of its words as fit.
 *
 * ```md wrong
 * ---
 * title: Testing on a bench
 * slug: testing-on-a-Bench
 * ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: Notes on version two
 * slug: tool-2.0-notes
 * ---
 * ```
 */
export const slug: Rule = {
  summary: 'Slugs that are written otherwise than the address',
  severity: 'warning',
}
