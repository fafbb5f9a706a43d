import type { Root, RootContent } from 'mdast'
import type { Stage } from '../journey/stages.ts'
import type { Choice, Fit } from './choose.ts'
import { destinationOf } from './destination.ts'
import { isOfferDirective, type OfferDirective } from './directives.ts'
import type { OfferNode, OfferPlace } from './node.ts'
import type { OfferOptions } from './options.ts'
import type { Offer } from './schema.ts'
import { type FoundPlace, LONG_TEXT, spotsIn } from './spots.ts'

/** Where offers stand at a stage unless the site says otherwise, the most important place first, by what the stage stands for. */
const DEFAULT_PLACES: Readonly<Record<Stage, readonly FoundPlace[]>> = {
  awareness: ['end', 'intro'],
  consideration: ['end', 'middle', 'intro'],
  decision: ['end', 'decision', 'intro'],
  delight: ['end', 'middle'],
}

/** Places where readers are still reading: an offer for any text gets in their way. */
const ON_THE_WAY: readonly OfferPlace[] = ['intro', 'middle']

/** An offer at its place in a text, and why it stands there. */
export interface Placed {
  /** Index among the children of the root before which it comes, or which it replaces where the writer put it there. */
  readonly index: number
  readonly node: OfferNode
  readonly reasons: readonly string[]
}

/** What decides where offers stand in a text. */
export interface OfferSetting {
  /** The stage of the text, and which of the four it stands for. */
  readonly stage: { readonly id: string; readonly place: Stage }
  readonly options: OfferOptions
  /** The offers that the writer put into the text, and that can be shown. */
  readonly written: readonly { readonly directive: OfferDirective; readonly offer: Offer }[]
  /** Says in half a sentence why an offer stands near the beginning, by a topic of both. Default: nothing is said. */
  whyOf?(topic: string): string
}

/**
 * Give the best offers the most important places of a text: at most one in 500 words (a shorter text has one), three in
 * all, none twice, and none that leads where another leads; one that the page leads to anyway only where it has no other. One
 * that fits any text stands at its end or where it decides, unless the site asks for it elsewhere. What the writer put into the
 * text stays there. Pure.
 */
export function placeOffers(
  tree: Root,
  { fits }: Choice,
  { stage, options, written, whyOf }: OfferSetting,
): Placed[] {
  const { spots, wordsBefore } = spotsIn(tree)
  const total = wordsBefore.at(-1) ?? 0
  const asked = options.places[stage.id]
  const places = asked ?? placesIn(total, stage.place)
  const placed: Placed[] = []
  const nodeOf = (offer: Offer, place: OfferPlace): OfferNode => ({
    type: 'offer',
    offer,
    place,
    form: place === 'intro' ? 'link' : 'card',
    stage: offer.stage.includes(stage.id) ? stage.id : (offer.stage[0] ?? stage.id),
  })
  const waiting = [...fits]
  const next = (place: OfferPlace): Fit | undefined => {
    const at = waiting.findIndex(
      ({ offer, mayInterrupt, isLinked }) =>
        (mayInterrupt || asked || !ON_THE_WAY.includes(place)) &&
        !(isLinked && placed.length > 0) &&
        !placed.some(({ node }) => isSame(node.offer, offer)),
    )
    return at === -1 ? undefined : waiting.splice(at, 1)[0]
  }
  for (const { directive, offer } of written) {
    const index = tree.children.indexOf(directive.node)
    if (index === -1 || placed.some(({ node }) => node.offer.id === offer.id)) continue
    placed.push({ index, node: nodeOf(offer, 'text'), reasons: ['the writer’s word (::offer)'] })
  }
  const most = Math.min(options.most, Math.max(1, Math.floor(total / options.words)))
  for (const place of places) {
    if (placed.length >= most) break
    const spot = spots.find(
      (each) =>
        each.place === place &&
        placed.every(({ index }) => Math.abs((wordsBefore[index] ?? total) - each.words) >= options.words),
    )
    const fit = spot && next(place)
    if (!fit) continue
    const [topic] = fit.shared
    const why = place === 'intro' && topic !== undefined ? whyOf?.(topic) : undefined
    const node = { ...nodeOf(fit.offer, place), ...(why === undefined ? {} : { why }) }
    placed.push({ index: spot.index, node, reasons: [...fit.reasons] })
  }
  return placed.sort((a, b) => a.index - b.index)
}

/** Tell where offers stand at a stage: in a long text in its middle, too, before they stand near its beginning. */
function placesIn(words: number, stage: Stage): readonly FoundPlace[] {
  const places = DEFAULT_PLACES[stage]
  if (words < LONG_TEXT || places.includes('middle')) return places
  return [...places.filter((place) => place !== 'intro'), 'middle', 'intro']
}

/** Something that stands in a text before a child of its root. */
export interface At {
  readonly index: number
  readonly node: RootContent
}

/**
 * Put offers, and what else stands at such places, into a text, and take out what the writer wrote for offers that can't be
 * shown. A remark plugin.
 */
export function remarkOffers(placed: readonly At[]) {
  return (tree: Root): Root => {
    const at = Map.groupBy(placed, ({ index }) => index)
    const put = (index: number): RootContent[] => (at.get(index) ?? []).map(({ node }) => node)
    const children = tree.children.flatMap((child, index) => [
      ...put(index),
      ...(isOfferDirective(child) ? [] : [child]),
    ])
    return { ...tree, children: [...children, ...put(tree.children.length)] }
  }
}

/** Tell whether two offers are one, or lead to one place. */
export function isSame(one: Offer, other: Offer): boolean {
  return one.id === other.id || destinationOf(one.link) === destinationOf(other.link)
}
