import { hasConsented } from '../reader/consent.ts'
import { onceSeen, watchReading } from '../reader/watch-reading.ts'
import type { SiteEvent } from './schema.ts'
import type { Send } from './send.ts'
import { shareNatively } from './share-natively.ts'

/** The file of a book, and the book's id in its address. */
const BOOK = /\/(?:ebook|pdf)\/([^/]+)\.\w+$/

/** How much of an offer must be in view for it to count as seen. */
const SEEN = { threshold: 0.5 }

/** What differs from event to event, besides the page and the offer. */
type Detail = Pick<SiteEvent, 'event'> & {
  book?: string
  form?: string | undefined
  to?: string
  percent?: number
}

/**
 * Tell what happens on the page. With `asks`, only once the reader has said yes. All values come from attributes of the
 * page: `data-article` and `data-stage` of the article, `data-offer`, `data-place` and `data-variant` of the offer.
 */
export function tellEvents(send: Send, asks: boolean): void {
  const { article, stage } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
  const tell = (detail: Detail, at?: Element): void => {
    if (asks && !hasConsented()) return
    const { offer, place, variant } = at?.closest<HTMLElement>('[data-offer]')?.dataset ?? {}
    const language = document.documentElement.lang
    send({ ...detail, article, stage, offer, place, variant, language } as SiteEvent)
  }
  addEventListener('click', (click) => {
    const link = (click.target as Element).closest('a')
    if (!link) return
    if (link.closest('[data-offer]')) tell({ event: 'offer_click' }, link)
    const book = BOOK.exec(link.pathname)?.[1]
    if (book) tell({ event: 'book_download', book }, link)
    const { share } = link.dataset
    if (share) tell({ event: 'share', to: share })
    if (share === 'friend') shareNatively(click)
  })
  addEventListener('submit', ({ target }) => {
    const form = target as HTMLElement
    tell({ event: 'form_submit', form: form.dataset['form'] }, form)
  })
  // By then the snippets of the tools are there, and nobody has waited for them.
  addEventListener('load', () => {
    onceSeen(document.querySelectorAll('[data-offer]:not([inert] *)'), SEEN, (offer) =>
      tell({ event: 'offer_view' }, offer),
    )
    watchReading((percent) => tell({ event: 'read', percent }))
  })
}
