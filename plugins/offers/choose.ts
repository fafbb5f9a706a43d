import type { Article } from '../article/article.ts'
import { compareText } from '../source/diagnostic.ts'
import { pageOf } from './destination.ts'
import type { Offer } from './schema.ts'

/** What is known of the page or book that a text stands in when its offers are chosen. */
export interface Occasion {
  /** The day, as `YYYY-MM-DD`. */
  readonly today: string
  /** What the text stands in: `article`, `stage`, or what a channel sends out, by the name under which that counts. */
  readonly limited: string
  /** Addresses of the page itself and of all that it stands in, as offers write them: its reader is there already. */
  readonly here: readonly string[]
  /** Addresses that the page leads to anyway. */
  readonly linked: readonly string[]
  /** How alike the text and the words of an offer are: 0 to 1. */
  likeness(offer: Offer): number
  /** What an offer is about. */
  subject(offer: Offer): OfferSubject
}

/** What an offer is about: topics that the writer named, or those of what it leads to; nothing, where it fits any text. */
export type OfferSubject = { readonly topics: readonly string[]; readonly isSaid: boolean } | undefined

/**
 * An offer with a subject is at least so alike a text with which it shares no topic. Of guides to texts of 10 sites put
 * together, 27 of 110 are for a text of their own site, and none of 656 for one of another (`npm run bench:journey`).
 */
export const LEAST_LIKENESS = 0.12

/** What a writer says of an offer that fits any text. */
const ANY = 'any'

/** Read what the writer of an offer says of its subject; nothing, where it fits any text. */
export function saidSubject({ topics }: Pick<Offer, 'topics'>): OfferSubject {
  return topics === undefined || topics.includes(ANY) ? undefined : { topics, isSaid: true }
}

/** An offer that fits a text, and why. */
export interface Fit {
  readonly offer: Offer
  readonly reasons: readonly string[]
  /** The topics of both. */
  readonly shared: readonly string[]
  /** Whether it may stand where readers are still reading: its writer named it, or it is about something. */
  readonly mayInterrupt: boolean
  /** Whether the page leads there anyway, so that it is only better than none. */
  readonly isLinked: boolean
}

/** An offer that does not fit, and why not. */
interface Misfit {
  readonly id: string
  readonly reason: string
}

/** The offers for a text, the best first, and why the others are none. */
export interface Choice {
  readonly fits: readonly Fit[]
  readonly misfits: readonly Misfit[]
}

/** The part of an article that a choice looks at. */
type Chooser = Pick<Article, 'lang' | 'stage' | 'said'>

/**
 * Choose the offers of a text. The writer's word is the whole choice, but for the language. Else an offer has to fit stage,
 * language, day and subject (one that names topics shares one), and may not lead to where it stands. The best comes first:
 * one that the page does not lead to anyway, then shared topics, priority, likeness of the words, and last the id, so that
 * the order of files never matters. Pure.
 */
export function chooseOffers(article: Chooser, offers: readonly Offer[], occasion: Occasion): Choice {
  const said = article.said.offer
  if (said === false) return { fits: [], misfits: offers.map(({ id }) => ({ id, reason: 'offer: false' })) }
  if (said) {
    const named = [...new Set(said)].flatMap((id) => offers.find((offer) => offer.id === id) ?? [])
    const choice = sift(named, (offer) => whyAbsurd(article, offer, occasion))
    // Words of the writer that lead to nothing leave the reader with nothing; then the choice is ours again.
    if (choice.kept.length > 0) {
      const others = offers.filter((offer) => !said.includes(offer.id))
      return {
        fits: choice.kept.map((offer) => ({
          offer,
          reasons: ['the writer’s word (offer)'],
          shared: sharedTopics(article, occasion.subject(offer)),
          mayInterrupt: true,
          isLinked: false,
        })),
        misfits: [...choice.misfits, ...others.map(({ id }) => ({ id, reason: 'the writer named others' }))],
      }
    }
  }
  const { kept, misfits } = sift(
    offers,
    (offer) => whyAbsurd(article, offer, occasion) ?? whyUnfit(article, offer, occasion),
  )
  const linked = new Set(occasion.linked.map(pageOf))
  const ranked = kept
    .map((offer) => ({
      offer,
      isLinked: linked.has(pageOf(offer.link)),
      mayInterrupt: occasion.subject(offer) !== undefined,
      shared: sharedTopics(article, occasion.subject(offer)),
      likeness: Math.round(occasion.likeness(offer) * 1000) / 1000,
    }))
    .sort(
      (a, b) =>
        Number(a.isLinked) - Number(b.isLinked) ||
        b.shared.length - a.shared.length ||
        b.offer.priority - a.offer.priority ||
        b.likeness - a.likeness ||
        compareText(a.offer.id, b.offer.id),
    )
  return {
    fits: ranked.map(({ offer, isLinked, mayInterrupt, shared, likeness }) => ({
      ...{ offer, shared, mayInterrupt, isLinked },
      reasons: [
        `stage ${article.stage.value}`,
        `language ${article.lang.value}`,
        shared.length > 0 ? `topics ${shared.join(', ')}` : mayInterrupt ? 'alike' : 'any topic',
        `priority ${offer.priority}`,
        `likeness ${likeness}`,
        ...(isLinked ? ['the page leads there anyway'] : []),
      ],
    })),
    misfits,
  }
}

/** Tell whether an offer is shown on a day (`YYYY-MM-DD`). */
export function isValidOn(offer: Pick<Offer, 'from' | 'until'>, day: string): boolean {
  return (offer.from === undefined || offer.from <= day) && (offer.until === undefined || day <= offer.until)
}

/** Tell whether an offer leads to one of the addresses of where it stands. */
export function leadsHere({ link }: Pick<Offer, 'link'>, here: readonly string[]): boolean {
  return here.some((address) => pageOf(address) === pageOf(link))
}

/** Say why an offer does not fit a text; nothing where it does. */
function whyUnfit(article: Chooser, offer: Offer, occasion: Occasion): string | undefined {
  const { stage } = article
  if (!offer.stage.includes(stage.value)) return `it is for ${offer.stage.join(', ')}`
  const subject = occasion.subject(offer)
  if (subject && !fitsSubject(article, offer, subject, occasion))
    return subject.isSaid ? `its topics are ${subject.topics.join(', ')}` : 'its subject is another'
  if (offer.limit[occasion.limited] === 0) return `its limit is ${occasion.limited}: 0`
  return undefined
}

/** Tell whether a text is on the subject of an offer: by a topic of both, else by their words, unless both name others. */
function fitsSubject(
  article: Chooser,
  offer: Offer,
  subject: NonNullable<OfferSubject>,
  { likeness }: Occasion,
): boolean {
  if (sharedTopics(article, subject).length > 0) return true
  const isElsewhere = subject.isSaid && (article.said.topics ?? []).length > 0
  return !isElsewhere && likeness(offer) >= LEAST_LIKENESS
}

/** Say why an offer can't be shown whoever wants it; nothing where it can. */
function whyAbsurd({ lang }: Chooser, offer: Offer, { today, here }: Occasion): string | undefined {
  if (offer.language !== lang.value) return `its language is ${offer.language}`
  if (offer.from !== undefined && today < offer.from) return `it begins on ${offer.from}`
  if (offer.until !== undefined && offer.until < today) return `it ended on ${offer.until}`
  return leadsHere(offer, here) ? 'it leads to where it would stand' : undefined
}

function sift(
  offers: readonly Offer[],
  why: (offer: Offer) => string | undefined,
): { kept: Offer[]; misfits: Misfit[] } {
  const kept: Offer[] = []
  const misfits: Misfit[] = []
  for (const offer of offers) {
    const reason = why(offer)
    if (reason === undefined) kept.push(offer)
    else misfits.push({ id: offer.id, reason })
  }
  return { kept, misfits }
}

function sharedTopics({ said }: Chooser, subject: OfferSubject): string[] {
  return subject ? subject.topics.filter((topic) => said.topics?.includes(topic)) : []
}
