import type { Root } from 'mdast'
import type { OfferNode } from './node.ts'
import type { Offer } from './schema.ts'

/** Place an offer at the end of a text (before the footnotes, which HTML gathers last). A remark plugin. */
export function remarkOffer(offer: Offer | undefined) {
  return (tree: Root): Root => {
    if (!offer) return tree
    const node: OfferNode = { type: 'offer', offer, place: 'end', form: 'card', stage: offer.stage[0] ?? '' }
    return { ...tree, children: [...tree.children, node] }
  }
}
