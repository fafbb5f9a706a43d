import { placeOf } from '../../article/place-of.ts'
import type { Rule } from '../rule.ts'

/** What search engines show of a title before they cut it, in characters (Google, about 600 pixels). */
const LONGEST = 60

/**
 * Search engines show about 60 characters of a title, a phone about 50 of a subject line, and the card sets a long one
 * small. Move the words that matter to the front, and leave out what the reader can do without.
 *
 * ```md wrong
 * # A complete and thorough guide to everything that you need to know about storing bikes
 * ^
 * ```
 *
 * ```md right
 * # How to store bikes in winter
 * ```
 */
export const titleLength: Rule = {
  summary: 'Titles that search results cut short',
  severity: 'hint',

  find: ({ texts }) =>
    texts.flatMap((article) => {
      const length = [...article.title].length
      const message = `found a title of ${length} characters, expected at most ${LONGEST}; search results cut the rest`
      return length > LONGEST ? [{ ...placeOf(article, article.titlePlace), message }] : []
    }),
}
