import type { Published } from '../../plugins/article/published.ts'
import type { Library } from '../../plugins/library/library.ts'
import { LEAST_LIKENESS } from '../../plugins/offers/choose.ts'
import { isOfSubject } from '../../plugins/offers/kinds.ts'
import type { Placed } from '../../plugins/offers/place.ts'

/** What is counted of the offers on the pages of a library. */
export interface OfferFigures {
  readonly shown: number
  /** Texts that have an offer. */
  readonly texts: number
  readonly ofSubject: number
  /** Offers about a subject that is not that of the text. */
  readonly below: number
  /** Offers in another language than the text, or that lead to a page in another. */
  readonly foreign: number
}

/** Count what stands on the pages, and whether it belongs there. */
export function offerFiguresOf(library: Library): OfferFigures {
  const byPath = new Map(library.articles.map((article) => [article.path, article]))
  const placed = library.articles.flatMap((article) =>
    library.offersOf.place(article).map((each) => ({ article, each })),
  )
  const isBelow = (article: Published, { node, reasons }: Placed): boolean => {
    const likeness = Number(
      reasons.find((reason) => reason.startsWith('likeness '))?.slice('likeness '.length),
    )
    const topics = node.offer.topics ?? byPath.get(node.offer.link)?.said.topics ?? []
    const isShared = topics.some((topic) => article.said.topics?.includes(topic))
    return isOfSubject(node.offer.kind) && !isShared && !(likeness >= LEAST_LIKENESS)
  }
  return {
    shown: placed.length,
    texts: new Set(placed.map(({ article }) => article)).size,
    ofSubject: placed.filter(({ each }) => isOfSubject(each.node.offer.kind)).length,
    below: placed.filter(({ article, each }) => isBelow(article, each)).length,
    foreign: placed.filter(({ article, each: { node } }) => {
      const to = byPath.get(node.offer.link)?.lang.value ?? node.offer.link.split('/')[1]
      return node.offer.language !== article.lang.value || to !== article.lang.value
    }).length,
  }
}
