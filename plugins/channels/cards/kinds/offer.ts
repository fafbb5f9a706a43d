import { typeset } from '../../../html/typography.ts'
import type { Library } from '../../../library/library.ts'
import type { Offer } from '../../../offers/schema.ts'
import type { CardContent } from '../content.ts'
import { type Card, frameOf, photoOf, wholeSentences } from './card.ts'

/** What may stand below the headline of an offer, in characters. */
const LONGEST_TEXT = 160

/** What an offer says on a card: its headline, the first sentences of its text that fit, its button. */
export function offerContent(offer: Offer): Pick<CardContent, 'title' | 'text' | 'action'> {
  const set = (text: string): string => typeset(text, offer.language)
  return {
    title: set(offer.headline),
    text: set(wholeSentences(offer.text, offer.language, LONGEST_TEXT)),
    action: set(offer.label),
  }
}

/** The card of an offer, in the colour of the first stage that it is for. */
export function offerCard({ config }: Library, offer: Offer): Card {
  const { journey } = config
  const stage = journey.stages.find(({ id }) => offer.stage.includes(id)) ?? journey.standingFor('awareness')
  return {
    name: 'offer',
    content: {
      ...frameOf(config, offer.language, stage.colour),
      kind: 'offer',
      ...offerContent(offer),
      ...photoOf(offer.image),
    },
    from: [],
  }
}
