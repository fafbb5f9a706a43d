import { type SiteAddress, wholeHref } from '../library/addresses.ts'
import { shown } from '../library/offers-of.ts'
import type { OfferNode } from '../offers/node.ts'
import type { Offer } from '../offers/schema.ts'
import { isForReaders, showVariant } from '../offers/show-variant.ts'

/**
 * Make an offer ready to leave the site, in a mail or a book: with a whole address, and with the words of one variant. That
 * is the one that the page of the article shows; where it is the reader who gets one, the first, which counts for none.
 */
export function carriedOffer(config: SiteAddress, offer: Offer, articleId: string): Offer {
  const [first] = offer.variants
  const { variant, ...settled } =
    first && isForReaders(offer) ? showVariant(offer, first.id) : shown(offer, articleId)
  const named = variant === undefined || isForReaders(offer) ? {} : { variant }
  return { ...settled, ...named, link: wholeHref(config, settled.link) }
}

/** Set an offer as a card at the end of a text. */
export function cardAtEnd(offer: Offer, stage: string): OfferNode {
  return { type: 'offer', offer, place: 'end', form: 'card', stage }
}
