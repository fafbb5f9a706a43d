import type { Offer } from './schema.ts'

/** Give an offer the words of one of its variants. */
export function showVariant(offer: Offer, id: string): Offer {
  const variant = offer.variants.find((each) => each.id === id)
  if (!variant) throw new TypeError(`the offer "${offer.id}" has no variant "${id}"`)
  const { headline, text, label, image } = variant
  return { ...offer, headline, text, label, image, variant: id }
}

/** Tell whether the variants of an offer are given out to readers, so that all of them have to stand in the page. */
export function isForReaders({ variants, experiment }: Offer): boolean {
  return variants.length > 0 && experiment?.assign === 'reader'
}
