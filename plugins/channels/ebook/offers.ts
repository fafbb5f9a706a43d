import type { Published } from '../../article/published.ts'
import type { Book } from '../../books/compile.ts'
import { absolute, bookPath, thanksPath } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { destinationOf } from '../../offers/destination.ts'
import type { OfferNode } from '../../offers/node.ts'
import type { Offer } from '../../offers/schema.ts'
import { cardAtEnd, carriedOffer } from '../carried-offer.ts'

/** The offers of a book in one of its formats. */
export interface BookOffers {
  /** The offer at the end of each chapter that has one. */
  readonly chapters: ReadonlyMap<Published, OfferNode>
  /** The offers on the last page. */
  readonly closing: readonly Offer[]
}

/**
 * Choose the offers of a book: at the end of a chapter the best for that chapter; on the last page the best for a reader
 * who is at the last chapter's stage, and for one who is a stage further. None stands more often than it may (once,
 * unless it says otherwise), or leads where one before it leads, or to the book itself or what is in it.
 */
export function bookOffers(library: Library, book: Book, carrier: string): BookOffers {
  const given = new Map<string, number>()
  const here = placesOf(library, book)
  const best = (article: Published): Offer | undefined => {
    const fit = library.offersOf.choose(article, carrier, here).fits.find(({ offer }) => {
      const before = given.get(destinationOf(offer.link)) ?? 0
      return before < (offer.limit[carrier] ?? 1)
    })
    if (!fit) return undefined
    const place = destinationOf(fit.offer.link)
    given.set(place, (given.get(place) ?? 0) + 1)
    // As data that survives a trip through text: what is not said is not there.
    return JSON.parse(JSON.stringify(carriedOffer(library.config, fit.offer, article.id))) as Offer
  }
  const chapters = new Map<Published, OfferNode>()
  for (const article of book.chapters) {
    const offer = best(article)
    if (offer) chapters.set(article, cardAtEnd(offer, article.stage.value))
  }
  const last = book.chapters.at(-1)
  const closing = last
    ? stagesAfter(library, last).flatMap((stage) => best(readerOf(book, last, stage)) ?? [])
    : []
  return { chapters, closing }
}

/** The addresses of a book that its reader has at hand: its pages, its files, and its chapters in every language. */
function placesOf({ pages, translationsOf, config }: Library, book: Book): string[] {
  const files = ['epub', 'pdf'].map((ending) => `/ebook/${book.id}.${ending}`)
  const landings = pages.filter(
    ({ said: { landing } }) =>
      landing?.book === book.id || (book.form !== undefined && landing?.form === book.form),
  )
  return [
    bookPath(config, book),
    thanksPath(config, book.language, book),
    ...files.flatMap((file) => [file, absolute(config, file)]),
    ...landings.map(({ path }) => path),
    ...book.chapters.flatMap((chapter) => [...translationsOf(chapter).values()].map(({ path }) => path)),
  ]
}

/** The stage that a reader of the last chapter is at, and the one that comes next. */
function stagesAfter({ config: { journey } }: Library, last: Published): string[] {
  const at = journey.order(last.stage.value)
  return journey.stages.slice(at, at + 2).map(({ id }) => id)
}

/** Somebody who has read the whole book, as a text that offers are chosen for. */
function readerOf({ chapters }: Book, last: Published, stage: string): Published {
  const topics = [...new Set(chapters.flatMap(({ said }) => said.topics ?? []))]
  const { offer: _, ...said } = last.said
  return { ...last, stage: { ...last.stage, value: stage }, said: { ...said, topics } }
}
