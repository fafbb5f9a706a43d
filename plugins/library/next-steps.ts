import type { Published } from '../article/published.ts'
import type { Journey } from '../journey/journey.ts'
import { compareText } from '../source/diagnostic.ts'
import type { BodyLinks } from './body-links.ts'
import { type Crossing, crossingsOf } from './crossings.ts'
import { Groups } from './groups.ts'
import type { Likeness } from './likeness.ts'
import { Rooms } from './rooms.ts'

/** Where the journey leads on from an article. */
export interface NextStep {
  readonly article: Published
  /** How alike the two are: 0 where they share no word, at most 1. */
  readonly likeness: number
  /** Whether nothing ahead has much in common with the article; or not what was left to lead to. */
  readonly isFar: boolean
}

/** What writers tell of the ways between their texts. */
export interface Hints {
  /** What they say comes after a text, which nothing else counts against. */
  readonly said: ReadonlyMap<Published, Published>
  /** What their texts link to. */
  readonly links: BodyLinks
}

const NO_HINTS: Hints = { said: new Map(), links: new Map() }

/** So many of the most alike at a stage are in question; the others only where all of these are taken. */
const LOOKED_AT = 24
/** How many times as much a text weighs that comes before others. */
const FAVOUR = 2
/** How many times as alike two texts count of which one links to the other. Chosen by eye on the texts of this repository. */
const LINKED = 2
/**
 * Two texts have little in common that are less than so many times as alike as the nearest ahead are to half of the texts
 * of a language, or less alike than this at all. Of 200 texts of 10 sites put together, 157 next steps stay on their site
 * without it, 174 with it (`npm run bench:journey -- DIR --chosen`).
 */
const FAR_SHARE = 0.6
const FAR_AT_ALL = 0.05
/** How many times as alike a text has to be that the way ahead waits for. */
const NEARER = 1.5

interface Option extends Omit<NextStep, 'isFar'> {
  readonly chooser: Published
  readonly crossing: Crossing
  readonly weight: number
}

/**
 * Choose the next step of each article of a language. What its writer says stands. Of the others the likest pairs find each
 * other first, a link counting as a likeness twice as great, until a text is chosen often enough by its share; ways among texts of
 * one stage go round only where they have to. Where nothing ahead has much in common with a text, the way goes by one of
 * its own stage that has more, and that leads ahead.
 */
export function nextSteps(
  articles: readonly Published[],
  journey: Journey,
  likeness: Likeness,
  hints = NO_HINTS,
): Map<Published, NextStep> {
  const crossings = crossingsOf(articles, journey)
  const rooms = new Rooms(crossings, articles)
  const options = crossings.flatMap((crossing) => optionsOf(crossing, likeness, hints)).sort(byWeight)
  const ahead = nearestAhead(options)
  const far = farIn(ahead)
  const steps = new Map<Published, NextStep>()
  const take: Take = (chooser, article, alike, crossing) => {
    const before = steps.get(chooser)
    if (before) rooms.leave(before.article)
    rooms.take(article, crossing)
    const isNear = shareTopic(chooser, article) || areLinked(hints, chooser, article)
    const isFar = crossing ? alike < far && !isNear : (ahead.get(chooser) ?? 0) < far
    steps.set(chooser, { article, likeness: alike, isFar })
  }
  const round = new Groups<Published>()
  for (const chooser of articles) {
    const article = hints.said.get(chooser)
    if (!article) continue
    rooms.take(article)
    round.join(chooser, article)
    steps.set(chooser, { article, likeness: likeness.between(chooser, article), isFar: false })
  }
  const takeBest = (mayGoRound: boolean): void => {
    for (const { chooser, article, crossing, likeness: alike } of options) {
      if (steps.has(chooser) || !rooms.isFree(article, crossing)) continue
      if (crossing.isLevel && !mayGoRound && (alike < far || round.areOne(chooser, article))) continue
      take(chooser, article, alike, crossing)
      if (crossing.isLevel) round.join(chooser, article)
    }
  }
  takeBest(false)
  takeBest(true)
  for (const crossing of crossings)
    for (const chooser of crossing.choosers) {
      if (steps.has(chooser)) continue
      const article = crossing.candidates.find((other) => other !== chooser && rooms.isFree(other, crossing))
      if (article) take(chooser, article, 0, crossing)
    }
  goAround(steps, far, { journey, likeness, take, isFree: (article) => rooms.isFree(article) })
  return steps
}

/** Tell whether one of two texts links to the other. */
function areLinked({ links }: Hints, one: Published, other: Published): boolean {
  return links.get(one)?.has(other) === true || links.get(other)?.has(one) === true
}

type Take = (chooser: Published, article: Published, alike: number, crossing?: Crossing) => void

/** Tell whether the writers of two texts named a topic of both. */
function shareTopic({ said: { topics = [] } }: Published, other: Published): boolean {
  return topics.some((topic) => other.said.topics?.includes(topic))
}

/** Find how alike each article and the nearest text ahead of it are; whoever has none is absent. */
function nearestAhead(options: readonly Option[]): Map<Published, number> {
  const best = new Map<Published, number>()
  for (const { chooser, crossing, likeness } of options)
    if (!crossing.isLevel) best.set(chooser, Math.max(best.get(chooser) ?? 0, likeness))
  return best
}

/** Tell from which likeness on two texts have something in common, by those that are nearest ahead. */
function farIn(ahead: ReadonlyMap<Published, number>): number {
  const sorted = [...ahead.values()].sort((a, b) => a - b)
  return Math.max(FAR_AT_ALL, FAR_SHARE * (sorted[Math.floor(sorted.length / 2)] ?? 0))
}

/** Lead texts that have little in common with what lies ahead by one of their own stage, the loneliest first. */
function goAround(
  steps: ReadonlyMap<Published, NextStep>,
  far: number,
  site: {
    readonly journey: Journey
    readonly likeness: Likeness
    readonly take: Take
    isFree(article: Published): boolean
  },
): void {
  const orderOf = ({ stage }: Published): number => site.journey.order(stage.value)
  const isAhead = (from: Published, to: Published): boolean => orderOf(from) < orderOf(to)
  const lonely = [...steps]
    .filter(([from, { article, isFar }]) => isFar && isAhead(from, article))
    .sort(([a, x], [b, y]) => x.likeness - y.likeness || compareText(a.id, b.id))
  // What somebody goes by stays a way ahead, so that none goes by two.
  const kept = new Set<Published>()
  for (const [from, { likeness }] of lonely) {
    if (kept.has(from)) continue
    const least = Math.max(far, likeness * NEARER)
    const found = site.likeness.nearest(from, from.stage.value, LOOKED_AT).find(({ article, similarity }) => {
      const on = steps.get(article)
      const leadsOn = on && isAhead(article, on.article) && on.likeness > likeness
      return similarity >= least && site.isFree(article) && leadsOn
    })
    if (!found) continue
    kept.add(found.article)
    site.take(from, found.article, found.similarity)
  }
}

function optionsOf(crossing: Crossing, likeness: Likeness, hints: Hints): Option[] {
  const { choosers, candidates, favoured } = crossing
  const open = new Set(candidates)
  const stages = [...new Set(candidates.map(({ stage }) => stage.value))]
  return choosers.flatMap((chooser) =>
    stages
      .flatMap((stage) => likeness.nearest(chooser, stage, LOOKED_AT))
      .filter(({ article }) => open.has(article))
      .map(({ article, similarity }) => ({
        ...{ chooser, article, crossing, likeness: similarity },
        weight:
          similarity *
          (favoured.has(article) ? FAVOUR : 1) *
          (areLinked(hints, chooser, article) ? LINKED : 1),
      })),
  )
}

function byWeight(a: Option, b: Option): number {
  return (
    b.weight - a.weight || compareText(a.chooser.id, b.chooser.id) || compareText(a.article.id, b.article.id)
  )
}
