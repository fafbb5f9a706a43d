import type { Article } from '../../../article/article.ts'
import { type Library, languageOfArticle } from '../../../library/library.ts'
import { articleFrame, type Card, quoted, set } from './card.ts'
import { CARD_WORDS } from './words.ts'

/** Longest quotation that is set in large letters, in characters; shorter ones go first. */
const SHORT = 120

/**
 * The article's quotable sentences, with its title as their source: the short ones first, each in reading order. A
 * sentence that another card holds is not taken again.
 */
export function quoteCards(
  library: Library,
  article: Article,
  most: number,
  taken: ReadonlySet<string>,
): Card[] {
  const free = article.quotes.filter(({ text }) => !taken.has(text))
  const short = free.filter(({ text }) => text.length <= SHORT)
  const long = free.filter(({ text }) => text.length > SHORT)
  const frame = articleFrame(library, article)
  return [...short, ...long].slice(0, most).map((sentence, index) => ({
    name: `quote-${index + 1}`,
    content: {
      ...frame,
      kind: 'quote',
      title: set(article, sentence.text),
      source: set(article, article.title),
    },
    from: [quoted(article, sentence)],
    why: CARD_WORDS[languageOfArticle(article)].why.quote,
  }))
}
