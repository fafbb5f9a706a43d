import type { Rule } from '../rule.ts'

/**
 * The parts of a series follow one another by the `part` that each says, or else by their dates. Two that say the same
 * part are in no order. Give one of them another number.
 *
 * ```md wrong
 * ---
 * title: Oil the chain
 * series: { name: A bike for winter, part: 1 }
 *                                    ^
 * ---
 * ```
 *
 * ```md beside articles/en/a-clean-bike.md
 * ---
 * title: Clean the bike
 * series: { name: A bike for winter, part: 1 }
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: Oil the chain
 * series: { name: A bike for winter, part: 2 }
 * ---
 * ```
 *
 * ```md beside articles/en/a-clean-bike.md
 * ---
 * title: Clean the bike
 * series: { name: A bike for winter, part: 1 }
 * ---
 * ```
 */
export const series: Rule = {
  summary: 'Two parts of a series at one place',
  severity: 'warning',
}
