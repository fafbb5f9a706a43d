import type { Rule } from '../rule.ts'

/**
 * `content/topics/<id>.yml` and `content/stages/<id>.yml` introduce the page of a topic or a stage, and say which article
 * comes first there. What they name has to be there: a topic that an article has, a stage of the site's journey, and as
 * `lead` an article of that topic or stage in that language. Until then, the newest article comes first. The option `lead`
 * of the site names one for each home page in the same way.
 *
 * ```yml wrong topics/winter.yml
 * intro:
 *   en: What a bike needs when it freezes.
 * lead:
 *   en: stor-bikes
 *   ^
 * ```
 *
 * ```md beside articles/en/store-bikes.md
 * ---
 * title: How to store bikes
 * topics: [winter]
 * ---
 * ```
 *
 * ```yml right topics/winter.yml
 * intro:
 *   en: What a bike needs when it freezes.
 * lead:
 *   en: store-bikes
 * ```
 *
 * ```md beside articles/en/store-bikes.md
 * ---
 * title: How to store bikes
 * topics: [winter]
 * ---
 * ```
 */
export const introduction: Rule = {
  summary: 'Introductions of topics or stages that are not there, and articles that cannot come first',
  severity: 'warning',
}
