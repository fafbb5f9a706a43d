import type { Published } from '../../../article/published.ts'
import type { Library } from '../../../library/library.ts'
import { articleFrame, type Card, quoted, set } from './card.ts'
import { CARD_WORDS } from './words.ts'

/** Longest quotation that is set in large letters, in characters. */
const SHORT = 120
/** Figures, lists and afterthoughts, which make a quotation hard to take in at a glance. */
const BUSY = /[\d:;()]/

/**
 * The article's quotable sentences, with its title as their source: the short and plain ones first, those alike in reading
 * order. All that its writer chose, whatever the usual number, unless the site wants none. A sentence that another card holds
 * is not taken again.
 */
export function quoteCards(
  library: Library,
  article: Published,
  most: number,
  taken: ReadonlySet<string>,
): Card[] {
  const hardness = (text: string): number => (text.length > SHORT ? 1 : 0) + (BUSY.test(text) ? 1 : 0)
  const best = article
    .lifts()
    .quotes.filter(({ text }) => !taken.has(text))
    .sort((a, b) => hardness(a.text) - hardness(b.text))
  const frame = articleFrame(library, article)
  const isChosen = article.said.lift !== false && article.said.lift?.quotes !== undefined
  return best.slice(0, most > 0 && isChosen ? best.length : most).map((sentence, index) => ({
    name: `quote-${index + 1}`,
    content: {
      ...frame,
      kind: 'quote',
      title: set(article, sentence.text),
      source: set(article, article.title),
    },
    from: [quoted(article, sentence)],
    why: CARD_WORDS[article.lang.value].why.quote,
  }))
}
