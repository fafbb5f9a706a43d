import type { Rule } from '../rule.ts'

/**
 * Every topic has a page, and its address is the topic's name in plain letters: `SEO` and `seo` have the same. They are
 * one topic, spelt as the site's configuration spells it, or as most texts do. Write it the same way everywhere.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * topics: [winter]
 *          ^
 * ---
 * ```
 *
 * ```md beside articles/en/chains.md
 * ---
 * title: How to oil a chain
 * topics: [Winter]
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * topics: [Winter]
 * ---
 * ```
 *
 * ```md beside articles/en/chains.md
 * ---
 * title: How to oil a chain
 * topics: [Winter]
 * ---
 * ```
 */
export const duplicateTopic: Rule = {
  summary: 'Topics that differ only in how they are spelt',
  severity: 'warning',
}
