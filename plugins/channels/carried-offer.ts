import type { Config } from '../config.ts'
import type { OfferNode } from '../offers/node.ts'
import type { Offer } from '../offers/schema.ts'
import { showVariant } from '../offers/show-variant.ts'

/**
 * Make an offer ready to leave the site, in a mail or a book: with a whole address, and with the words of one variant,
 * since nothing there can choose for the reader.
 */
export function carriedOffer({ site, base }: Pick<Config, 'site' | 'base'>, offer: Offer): Offer {
  const [first] = offer.variants
  const settled = offer.variant === undefined && first ? showVariant(offer, first.id) : offer
  return { ...settled, link: wholeAddress({ site, base }, settled.link) }
}

/** Make a path of the site, which may have a query or an anchor, a whole address. */
export function wholeAddress({ site, base }: Pick<Config, 'site' | 'base'>, link: string): string {
  return link.startsWith('/') && !link.startsWith('//') ? site + base + link : link
}

/** Set an offer as a card at the end of a text. */
export function cardAtEnd(offer: Offer, stage: string): OfferNode {
  return { type: 'offer', offer, place: 'end', form: 'card', stage }
}
