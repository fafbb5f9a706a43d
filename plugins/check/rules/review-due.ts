import { placeOfKey } from '../../article/place-of.ts'
import { isDue, reviewQueue } from '../../library/review.ts'
import type { Rule } from '../rule.ts'

/**
 * The day that you set in `reviewBy` has come. Read the text again, mend what has changed, and set a new day. Texts
 * without a day of their own come up by their age: `npx perennial report content` lists them.
 *
 * ```json options
 * { "today": "2026-06-01" }
 * ```
 *
 * ```md wrong
 * ---
 * title: Store bikes in winter
 * reviewBy: 2026-05-31
 * ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: Store bikes in winter
 * reviewBy: 2027-05-31
 * ---
 * ```
 */
export const reviewDue: Rule = {
  summary: 'Texts whose day of review has come',
  severity: 'hint',

  find: (library) =>
    reviewQueue(library)
      .filter((review) => review.article.said.reviewBy !== undefined && isDue(review, library.config.today))
      .map(({ article, due }) => ({
        ...placeOfKey(article, 'reviewBy'),
        message: `found that this was to be read again by ${due}; read it, and set a new day`,
      })),
}
