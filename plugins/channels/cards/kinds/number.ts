import type { Published } from '../../../article/published.ts'
import type { Library } from '../../../library/library.ts'
import { articleFrame, type Card, quoted, set } from './card.ts'
import { CARD_WORDS } from './words.ts'

/** Longest sentence that stands below a figure, in characters. */
const LONGEST = 160
/** Longest figure that is set large, in characters. */
const LONGEST_FIGURE = 16

/** The article's figures, in reading order, each with the whole sentence that it stands in and once. */
export function numberCards(
  library: Library,
  article: Published,
  most: number,
  taken: ReadonlySet<string>,
): Card[] {
  const frame = articleFrame(library, article)
  const seen = new Set<string>()
  return article
    .lifts()
    .numbers.filter(({ figure, text }) => {
      const fits = text.length <= LONGEST && figure.length <= LONGEST_FIGURE
      if (!fits || taken.has(text) || seen.has(figure) || seen.has(text)) return false
      seen.add(figure).add(text)
      return true
    })
    .slice(0, most)
    .map((sentence, index) => ({
      name: `number-${index + 1}`,
      content: {
        ...frame,
        kind: 'number',
        number: sentence.figure,
        title: set(article, sentence.text),
        source: set(article, article.title),
      },
      from: [quoted(article, sentence)],
      why: CARD_WORDS[article.lang.value].why.number,
    }))
}
