import type { Rule } from '../rule.ts'

/**
 * Every topic has a page, and its address is the topic's name in plain letters: `SEO` and `seo` would have the same.
 * Write the topic the same way everywhere.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * topics: [Winter]
 *          ^
 * ---
 * ```
 *
 * ```md beside articles/en/chains.md
 * ---
 * title: How to oil a chain
 * topics: [winter]
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * topics: [winter]
 * ---
 * ```
 *
 * ```md beside articles/en/chains.md
 * ---
 * title: How to oil a chain
 * topics: [winter]
 * ---
 * ```
 */
export const duplicateTopic: Rule = {
  summary: 'Topics that differ only in how they are spelt',
  severity: 'error',
  keepsErrors: true,
}
