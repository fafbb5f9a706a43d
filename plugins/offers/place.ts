import type { Literal, Root } from 'mdast'
import type { Offer } from './schema.ts'

/** A call to action in a text; each channel renders it its own way. */
export interface OfferNode extends Literal {
  type: 'offer'
  offer: Offer
}

declare module 'mdast' {
  interface RootContentMap {
    offer: OfferNode
  }
}

/** Place an offer at the end of a text (before the footnotes, which HTML gathers last). A remark plugin. */
export function remarkOffer(offer: Offer | undefined) {
  return (tree: Root): Root => {
    if (!offer) return tree
    const node: OfferNode = { type: 'offer', value: '', offer }
    return { ...tree, children: [...tree.children, node] }
  }
}
