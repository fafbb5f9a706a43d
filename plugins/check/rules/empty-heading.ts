import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { placeOf } from '../../article/place-of.ts'
import { walk } from '../../article/walk.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * A heading without words stands in the table of contents and in the menu of a screen reader as an empty line, and stops
 * the making of some books. Write its words, or delete its marks.
 *
 * ```md wrong
 * # Begin
 *
 * ##
 * ^
 *
 * A text.
 * ```
 *
 * ```md right
 * # Begin
 *
 * ## The first step
 *
 * A text.
 * ```
 */
export const emptyHeading: Rule = {
  summary: 'Headings without words',
  severity: 'warning',

  find: ({ articles, pages }) =>
    [...articles, ...pages].flatMap((article) => {
      const found: Finding[] = []
      walk<Nodes>(article.tree, (node) => {
        if (node.type !== 'heading' || textOf(node).trim() !== '') return
        const message = 'found a heading without words; write them, or delete the heading'
        found.push({ ...placeOf(article, node), message })
      })
      return found
    }),
}
