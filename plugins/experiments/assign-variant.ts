import { experimentOf, type Tested, variationOf } from './experiment.ts'

/**
 * Give an article its variant of an offer when the site is built, so that nothing is stored with the reader. Nothing where
 * the offer has no variants, or the article takes no part (a namespace leaves it out): then the first one stands, unnamed.
 */
export function assignVariant<Variant extends { readonly weight: number }>(
  offer: Tested & { readonly variants: readonly Variant[] },
  articleId: string,
): Variant | undefined {
  return offer.variants[variationOf(experimentOf(offer), articleId)]
}
