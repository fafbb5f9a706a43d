import type { Rule } from '../rule.ts'

/**
 * A book in a language that the site is not published in has no articles and no page. It is left out. Add the language
 * to `languages` in `astro.config.mjs`, or delete the book.
 *
 * ```json options
 * { "languages": ["en"] }
 * ```
 *
 * ```yml wrong ebooks/aaret.yml
 * title: Cykelåret
 * description: Hvad du skal gøre ved cyklen, fra forår til vinter.
 * language: da
 * ^
 * articles: { stage: awareness }
 * ```
 *
 * ```yml right ebooks/year.yml
 * title: The bike year
 * description: What to do with your bike, from spring to winter.
 * language: en
 * articles: { stage: awareness }
 * ```
 */
export const bookLanguage: Rule = {
  summary: 'Books in a language that the site does not have',
  severity: 'warning',
}
