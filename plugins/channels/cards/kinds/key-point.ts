import { isSummary } from '../../../article/lift/kinds/own-points.ts'
import type { Sentence } from '../../../article/prose.ts'
import type { Published } from '../../../article/published.ts'
import type { Library } from '../../../library/library.ts'
import { articleFrame, type Card, quoted, set } from './card.ts'
import { CARD_WORDS } from './words.ts'

/** Longest point that a card or slide holds, in characters. */
const LONGEST = 180

/** The article's key points that a card holds, in reading order. */
export function pointsOf(article: Published): readonly Sentence[] {
  return article.lifts().keyPoints.filter(({ text }) => text.length <= LONGEST)
}

/** The heading that a point stands under. */
export function headingOf(
  { headings }: Published,
  point: Sentence,
): Published['headings'][number] | undefined {
  return headings.findLast(({ line }) => line < point.line)
}

/** The first key points of an article, one a card. */
export function keyPointCards(
  library: Library,
  article: Published,
  most: number,
  taken: ReadonlySet<string>,
): Card[] {
  const { keyPoint: kicker, why } = CARD_WORDS[article.lang.value]
  const frame = articleFrame(library, article)
  return pointsOf(article)
    .filter(({ text }) => !taken.has(text))
    .slice(0, most)
    .map((point, index) => ({
      name: `key-point-${index + 1}`,
      content: {
        ...frame,
        kind: 'key-point',
        kicker,
        title: set(article, point.text),
        source: set(article, article.title),
      },
      from: [quoted(article, point)],
      why: isSummary(headingOf(article, point)?.text ?? '') ? why.summary : why.section,
    }))
}
