import type { Rule } from '../rule.ts'

/**
 * A landing page is for one thing: a form of `astro.config.mjs`, a book of `content/ebooks/`, or a link. A book may be
 * behind a form, and names the chapter to read first by its slug. What they name has to be there, and so do the pages
 * that `privacy` names. A page is a landing page only in `content/pages/`.
 *
 * ```md wrong pages/en/winter.md
 * ---
 * title: Ready for winter
 * landing:
 *   form: newsleter
 *   ^
 * ---
 *
 * One mail in October, with what your bike needs.
 * ```
 *
 * ```md right pages/en/winter.md
 * ---
 * title: Ready for winter
 * landing: { link: 'https://bikes.example/winter', label: Book a check }
 * ---
 *
 * We look your bike over in a day.
 * ```
 */
export const landing: Rule = {
  summary: 'Landing pages and books that name a form, book, chapter or page that is not there',
  severity: 'error',
  keepsErrors: true,
}
