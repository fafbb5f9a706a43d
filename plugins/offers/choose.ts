import type { Article } from '../article/article.ts'
import { compareText } from '../source/diagnostic.ts'
import type { Offer } from './schema.ts'

/** The offer that an article gets, and why. */
export interface Choice {
  readonly offer: Offer | undefined
  readonly reasons: readonly string[]
}

/** What counts in a choice, in points: the offer's priority (0 to 100) decides within the same topic fit. */
const TOPIC_POINTS = 1000

/**
 * Choose the offer of an article: the writer's word first, then stage and language (both must fit), shared topics,
 * priority, and last the id, so that the order of files never matters.
 */
export function chooseOffer(article: Article, offers: readonly Offer[], today: string): Choice {
  const said = article.said.offer
  if (said === false) return { offer: undefined, reasons: ['offer: false in the front matter'] }
  if (said !== undefined) {
    return { offer: offers.find(({ id }) => id === said), reasons: [`offer: ${said} in the front matter`] }
  }
  const topics = article.said.topics ?? []
  const ranked = offers
    .filter((offer) => offer.language === article.lang.value && offer.stage.includes(article.stage.value))
    .filter((offer) => isValidOn(offer, today))
    .filter((offer) => offer.topics === undefined || offer.topics.some((topic) => topics.includes(topic)))
    .map((offer) => ({ offer, shared: (offer.topics ?? []).filter((topic) => topics.includes(topic)) }))
    .map((candidate) => ({
      ...candidate,
      points: candidate.shared.length * TOPIC_POINTS + candidate.offer.priority,
    }))
    .sort((a, b) => b.points - a.points || compareText(a.offer.id, b.offer.id))
  const best = ranked[0]
  if (!best)
    return { offer: undefined, reasons: [`no offer for ${article.stage.value} in ${article.lang.value}`] }
  return {
    offer: best.offer,
    reasons: [
      `stage ${article.stage.value}`,
      `language ${article.lang.value}`,
      best.shared.length > 0 ? `topics ${best.shared.join(', ')}` : 'any topic',
      `priority ${best.offer.priority}`,
    ],
  }
}

/** Tell whether an offer is shown on a day (`YYYY-MM-DD`). */
export function isValidOn(offer: Pick<Offer, 'from' | 'until'>, day: string): boolean {
  return (offer.from === undefined || offer.from <= day) && (offer.until === undefined || day <= offer.until)
}
