import type { Node } from 'mdast'
import type { Offer } from './schema.ts'

/** Where in a text an offer stands; `text` is where the writer put it, `next` is below the text, as a way on. */
export type OfferPlace = 'intro' | 'decision' | 'middle' | 'end' | 'text' | 'next'

/** What an offer looks like there: a line with a link, or a card with headline, text and button. */
export type OfferForm = 'link' | 'card'

/** A call to action in a text; each channel renders it its own way. Plain data. */
export interface OfferNode extends Node {
  type: 'offer'
  offer: Offer
  place: OfferPlace
  form: OfferForm
  /** The stage at which it meets its reader: that of the text where the offer is for it, else the offer's first. */
  stage: string
}

declare module 'mdast' {
  interface RootContentMap {
    offer: OfferNode
  }
}
