import type { Journey } from '../journey/journey.ts'
import type { Stage } from '../journey/stages.ts'

/** The kinds of offers, and at which of the four stages a reader wants each. */
export const OFFER_KINDS = {
  newsletter: 'consideration',
  'e-book': 'consideration',
  'case-study': 'consideration',
  guide: 'consideration',
  demo: 'decision',
  trial: 'decision',
  price: 'decision',
  recommendation: 'decision',
  contact: 'decision',
  service: 'delight',
  feedback: 'delight',
  referral: 'delight',
  community: 'delight',
} as const satisfies Record<string, Stage>

/** Kinds that are about a subject: who reads of another has no use of what one of them leads to. */
const OF_A_SUBJECT: ReadonlySet<string> = new Set(['e-book', 'case-study', 'guide'])

/** Tell whether an offer of a kind is about what the article or book is about that it leads to. */
export function isOfSubject(kind: string): boolean {
  return OF_A_SUBJECT.has(kind)
}

/** A site's own kinds: their ids, and the stages at which they are wanted. */
export type OwnKinds = Readonly<Record<string, { readonly stage: readonly string[] }>>

/** List the kinds that a site knows: ours, and its own. */
export function kindsOf(own: OwnKinds): string[] {
  return [...new Set([...Object.keys(OFFER_KINDS), ...Object.keys(own)])]
}

/**
 * Tell at which stages of a journey an offer of a kind is wanted where it does not say so itself: those that stand for
 * the kind's place among the four, else the one that comes nearest; nothing where the kind is not known.
 */
export function stagesWanting(kind: string, own: OwnKinds, journey: Journey): readonly string[] | undefined {
  const said = Object.hasOwn(own, kind) ? own[kind] : undefined
  if (said) return said.stage
  const place = (OFFER_KINDS as Readonly<Record<string, Stage>>)[kind]
  if (place === undefined || !Object.hasOwn(OFFER_KINDS, kind)) return undefined
  const stages = journey.stages.filter((stage) => stage.place === place)
  return (stages.length > 0 ? stages : [journey.standingFor(place)]).map(({ id }) => id)
}

/** The kind that brings a reader back to what is new. */
export const SUBSCRIPTION = 'newsletter'
