import { findTwins } from '../../insight/twins.ts'
import type { Rule } from '../rule.ts'

/**
 * Two texts of the same stage and topic that say nearly the same take readers from each other, and search engines choose
 * one at random. Join the two, or give one of them a question of its own.
 *
 * ```md wrong
 * ---
 * title: Where to store bikes from November
 * ^
 * stage: awareness
 * topics: [winter]
 * ---
 *
 * Bikes rust when they stand wet. Dry the chain, oil the chain, and hang the bike under a roof. A shed keeps rain and thieves away from a bike in winter.
 * ```
 *
 * ```md beside articles/en/bikes-in-the-cold.md
 * ---
 * title: Where to store bikes in winter
 * stage: awareness
 * topics: [winter]
 * ---
 *
 * Bikes rust when they stand wet. Dry the chain, oil the chain, and hang the bike under a roof. A shed keeps rain and thieves away from a bike in winter.
 * ```
 *
 * ```md right
 * ---
 * title: How tyres grip on ice
 * stage: awareness
 * topics: [winter]
 * ---
 *
 * Rubber hardens in frost, and a hard tyre slides. Studs bite where rubber cannot, at the price of noise.
 * ```
 *
 * ```md beside articles/en/bikes-in-the-cold.md
 * ---
 * title: Where to store bikes in winter
 * stage: awareness
 * topics: [winter]
 * ---
 *
 * Bikes rust when they stand wet. Dry the chain, oil the chain, and hang the bike under a roof. A shed keeps rain and thieves away from a bike in winter.
 * ```
 */
export const sameIntent: Rule = {
  summary: 'Two texts that answer the same question',
  severity: 'hint',
  ofLibrary: true,
  find: (library) => findTwins(library),
}
