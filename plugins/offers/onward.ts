import type { Fit } from './choose.ts'
import { meetingPlace } from './meeting-place.ts'
import type { Offer } from './schema.ts'

/** How many ways on are shown at the end of the journey: few enough to choose from. */
const MOST_WAYS = 3

/**
 * Choose the ways on for a reader at the end of the journey, where no stage lies ahead: the best offer of each kind, so that
 * one may tell us something, one may tell others, and one may join them; without those that the page shows already.
 */
export function onwardOffers(fits: readonly Fit[], shown: readonly Offer[]): Offer[] {
  const kinds = new Set<string>()
  const places = new Set(shown.map(({ link }) => meetingPlace(link)))
  const chosen: Offer[] = []
  for (const { offer } of fits) {
    const place = meetingPlace(offer.link)
    if (chosen.length === MOST_WAYS || kinds.has(offer.kind) || places.has(place)) continue
    kinds.add(offer.kind)
    places.add(place)
    chosen.push(offer)
  }
  return chosen
}
