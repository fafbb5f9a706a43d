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
  /** Why it stands there, as half a sentence before it. Absent where nothing is known that text and offer share. */
  why?: string
  /** The stage at which it meets its reader: that of the text where the offer is for it, else the offer's first. */
  stage: string
  /** What is offered instead to a reader who is past the stage. Absent where the site does not look at the reader. */
  further?: Further
}

/** An offer of the next stage. */
export interface Further {
  readonly offer: Offer
  /** The stage that it is for. */
  readonly stage: string
  /** The number of the stage that the reader has to be past. */
  readonly step: number
}

declare module 'mdast' {
  interface RootContentMap {
    offer: OfferNode
  }
}
