import type { Published } from '../article/published.ts'
import { type BodyLinks, bodyLinks } from '../library/body-links.ts'
import type { Library } from '../library/library.ts'
import { type Finding, findingAt } from './finding.ts'
import { FINDING_WORDS, type FindingWords } from './words.ts'

/** A reader who meets the problem for the first time should be able to come to a decision in so many steps. */
const MOST_STEPS = 3

/** Where the journey leads on from an article. */
export interface Step {
  readonly article: Published
  readonly next: Published | undefined
  /** Steps to the nearest decision page, along next steps and the text's own links; nothing where it takes too many. */
  readonly toDecision: number | undefined
}

/** Follow the journey from every article, in the order of the library. */
export function stepsOf(library: Library, links: BodyLinks = bodyLinks(library)): Step[] {
  const decision = library.config.journey.standingFor('decision')
  const decisions = new Set(library.articles.filter(({ stage }) => stage.value === decision.id))
  const onwards = (article: Published): Published[] => {
    const { next } = library.waysOf(article)
    return [...(next ? [next] : []), ...(links.get(article) ?? [])]
  }
  const stepsToDecision = (start: Published): number | undefined => {
    const seen = new Set([start])
    let reached = [start]
    for (let steps = 0; steps <= MOST_STEPS; steps += 1) {
      if (reached.some((article) => decisions.has(article))) return steps
      reached = [...new Set(reached.flatMap(onwards))].filter((article) => !seen.has(article))
      for (const article of reached) seen.add(article)
    }
    return undefined
  }
  return library.articles.map((article) => ({
    article,
    next: library.waysOf(article).next,
    toDecision: stepsToDecision(article),
  }))
}

/** Find the articles of the first stage from which no decision page is within reach. */
export function findUnreachedDecisions(
  library: Library,
  words: FindingWords = FINDING_WORDS.en,
  steps: readonly Step[] = stepsOf(library),
): Finding[] {
  return steps
    .filter(({ article, toDecision }) => isEntry(library, article) && toDecision === undefined)
    .map(({ article }) => findingAt(article, 'unreached-decision', words.unreached(MOST_STEPS)))
}

/** Find next steps that lead round in a circle before the last stage; each circle is told once, at its first article. */
export function findLoops(library: Library, words: FindingWords = FINDING_WORDS.en): Finding[] {
  return circlesOf(library).map((circle) => {
    const [first, ...others] = circle as [Published, ...Published[]]
    return findingAt(first, 'loop', words.loop([...circle, first]), others)
  })
}

/** Find the articles before the last stage from which no next step leads forward, save those that stand in a circle. */
export function findDeadEnds(library: Library, words: FindingWords = FINDING_WORDS.en): Finding[] {
  const circling = new Set(circlesOf(library).flat())
  return library.articles
    .filter(
      (article) =>
        isBeforeLast(library, article) && !comesForward(library, article) && !circling.has(article),
    )
    .map((article) => {
      const { next } = library.waysOf(article)
      return findingAt(
        article,
        'dead-end',
        words.deadEnd(next, next && library.stageOf(next)),
        next ? [next] : [],
      )
    })
}

/** Tell whether an article meets readers where the journey begins: those who don't know the site yet. */
export function isEntry({ config }: Library, { stage }: Published): boolean {
  return config.journey.order(stage.value) === 0
}

function isBeforeLast({ config: { journey } }: Library, { stage }: Published): boolean {
  return journey.order(stage.value) < journey.stages.length - 1
}

function leadsForward(library: Library, article: Published): boolean {
  const { next } = library.waysOf(article)
  const order = (of: Published): number => library.config.journey.order(of.stage.value)
  return next !== undefined && order(next) > order(article)
}

/** Tell whether next steps lead forward from an article in the end, if by others of its stage. */
function comesForward(library: Library, article: Published): boolean {
  const seen = new Set<Published>()
  const isLevel = ({ stage }: Published): boolean => stage.value === article.stage.value
  for (
    let at: Published | undefined = article;
    at && isLevel(at) && !seen.has(at);
    at = library.waysOf(at).next
  ) {
    if (leadsForward(library, at)) return true
    seen.add(at)
  }
  return false
}

/** List the circles of next steps among articles that do not lead forward, each from its first article by id. */
function circlesOf(library: Library): Published[][] {
  const circles: Published[][] = []
  const done = new Set<Published>()
  for (const start of library.articles) {
    const way: Published[] = []
    let at: Published | undefined = start
    while (at && !done.has(at) && isBeforeLast(library, at) && !leadsForward(library, at)) {
      done.add(at)
      way.push(at)
      at = library.waysOf(at).next
    }
    if (at && way.includes(at)) circles.push(fromFirst(way.slice(way.indexOf(at))))
  }
  return circles
}

function fromFirst(circle: readonly Published[]): Published[] {
  const first = circle.reduce((low, { id }, at) => (id < (circle[low]?.id ?? '') ? at : low), 0)
  return [...circle.slice(first), ...circle.slice(0, first)]
}
