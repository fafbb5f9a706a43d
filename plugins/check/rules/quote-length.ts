import type { Blockquote, Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { placeOf } from '../../article/place-of.ts'
import { walk } from '../../article/walk.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * A quotation is what people share, and up to 180 characters it can be read on a card at a glance. Of a longer one,
 * choose the sentence that carries it. Only a quotation of one paragraph counts, with or without a line that says who
 * said it: what is longer, or begins with a word in bold, is a box or an excerpt and was never meant for a card.
 *
 * ```md wrong
 * # What customers say
 *
 * > We used to have a list on the wall, and a colleague who remembered which bike was whose, and when that colleague was
 * ^
 * > away for three weeks in May we found out that the list had not been true for a year, and that nobody knew.
 * ```
 *
 * ```md right
 * # What customers say
 *
 * > When the colleague who knew was away, we found out that nobody else did.
 * >
 * > Ada, office manager
 * ```
 */
export const quoteLength: Rule = {
  summary: 'Quotations that are too long for a card',
  severity: 'hint',

  find: ({ articles }) =>
    articles.flatMap((article) => {
      const found: Finding[] = []
      walk<Nodes>(article.tree, (node) => {
        const length = node.type === 'blockquote' ? lengthOf(node) : 0
        if (length <= LONGEST_QUOTE) return
        const message = `found a quotation of ${length} characters, expected at most ${LONGEST_QUOTE} for a card; choose the sentence that carries it`
        found.push({ ...placeOf(article, node), message })
      })
      return found
    }),
}

/** Longest quotation that reads well on a card, in characters. */
const LONGEST_QUOTE = 180
/** Longest line that says who is quoted, in characters. */
const LONGEST_SOURCE = 80

function lengthOf({ children: [quote, source, ...more] }: Blockquote): number {
  if (quote?.type !== 'paragraph' || more.length > 0 || quote.children[0]?.type === 'strong') return 0
  if (source && (source.type !== 'paragraph' || textOf(source).length > LONGEST_SOURCE)) return 0
  return [...textOf(quote).trim()].length
}
