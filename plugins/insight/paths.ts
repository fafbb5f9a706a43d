import type { Article } from '../article/article.ts'
import type { Library } from '../library/library.ts'
import { type BodyLinks, bodyLinks } from './body-links.ts'
import { type Finding, findingAt } from './finding.ts'
import { DECISION_STAGE, FIRST_STAGE, JOURNEY, placeOf } from './journey.ts'
import { FINDING_WORDS, type FindingWords } from './words.ts'

/** A reader who meets the problem for the first time should be able to come to a decision in so many steps. */
const MOST_STEPS = 3

/** Where the journey leads on from an article. */
export interface Step {
  readonly article: Article
  readonly next: Article | undefined
  /** Steps to the nearest decision page, along next steps and the text's own links; nothing where it takes too many. */
  readonly toDecision: number | undefined
}

/** Follow the journey from every article, in the order of the library. */
export function stepsOf(library: Library, links: BodyLinks = bodyLinks(library)): Step[] {
  const decisions = new Set(library.articles.filter(({ stage }) => stage.value === DECISION_STAGE))
  const onwards = (article: Article): Article[] => {
    const { next } = library.waysOf(article)
    return [...(next ? [next] : []), ...(links.get(article) ?? [])]
  }
  const stepsToDecision = (start: Article): number | undefined => {
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
    .filter(({ article, toDecision }) => article.stage.value === FIRST_STAGE && toDecision === undefined)
    .map(({ article }) => findingAt(article, 'unreached-decision', words.unreached(MOST_STEPS)))
}

/** Find next steps that lead round in a circle before the last stage; each circle is told once, at its first article. */
export function findLoops(library: Library, words: FindingWords = FINDING_WORDS.en): Finding[] {
  return circlesOf(library).map((circle) => {
    const [first, ...others] = circle as [Article, ...Article[]]
    return findingAt(first, 'loop', words.loop([...circle, first]), others)
  })
}

/** Find the articles before the last stage from which no next step leads forward, save those that stand in a circle. */
export function findDeadEnds(library: Library, words: FindingWords = FINDING_WORDS.en): Finding[] {
  const circling = new Set(circlesOf(library).flat())
  return library.articles
    .filter((article) => isBeforeLast(article) && !leadsForward(library, article) && !circling.has(article))
    .map((article) => {
      const { next } = library.waysOf(article)
      return findingAt(article, 'dead-end', words.deadEnd(next), next ? [next] : [])
    })
}

function isBeforeLast({ stage }: Article): boolean {
  return placeOf(stage.value) < JOURNEY.length - 1
}

function leadsForward(library: Library, article: Article): boolean {
  const { next } = library.waysOf(article)
  return next !== undefined && placeOf(next.stage.value) > placeOf(article.stage.value)
}

/** List the circles of next steps among articles that do not lead forward, each from its first article by id. */
function circlesOf(library: Library): Article[][] {
  const circles: Article[][] = []
  const done = new Set<Article>()
  for (const start of library.articles) {
    const way: Article[] = []
    let at: Article | undefined = start
    while (at && !done.has(at) && isBeforeLast(at) && !leadsForward(library, at)) {
      done.add(at)
      way.push(at)
      at = library.waysOf(at).next
    }
    if (at && way.includes(at)) circles.push(fromFirst(way.slice(way.indexOf(at))))
  }
  return circles
}

function fromFirst(circle: readonly Article[]): Article[] {
  const first = circle.reduce((low, { id }, at) => (id < (circle[low]?.id ?? '') ? at : low), 0)
  return [...circle.slice(first), ...circle.slice(0, first)]
}
