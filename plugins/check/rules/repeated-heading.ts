import { placeOf } from '../../article/place-of.ts'
import type { Rule } from '../rule.ts'

/**
 * Two headings with the same words in the same section can't be told apart in the table of contents, and the address of
 * the second (`#prices-1`) changes when the first does. Say what tells them apart. The same words under two different
 * headings, such as "Pros" and "Cons" of each of two things, are fine.
 *
 * ```md wrong
 * # Choose a lock
 *
 * ## Prices
 *
 * ## Prices
 * ^
 * ```
 *
 * ```md right
 * # Choose a lock
 *
 * ## The chain
 *
 * ### Prices
 *
 * ## The folding lock
 *
 * ### Prices
 * ```
 */
export const repeatedHeading: Rule = {
  summary: 'Headings that stand twice in one section',
  severity: 'warning',

  find: ({ texts }) =>
    texts.flatMap((article) => {
      const above: string[] = []
      const seen = new Set<string>()
      return article.headings.flatMap((heading) => {
        const text = heading.text.normalize('NFC').toLowerCase()
        above.length = Math.min(above.length, heading.depth)
        above[heading.depth] = text
        const way = JSON.stringify(above)
        const again = text !== '' && seen.has(way)
        seen.add(way)
        const message = `found the heading "${heading.text}" a second time in this section; say what tells the two apart`
        return again ? [{ ...placeOf(article, heading), message }] : []
      })
    }),
}
