import type { Article } from '../article/article.ts'
import type { Journey } from '../journey/journey.ts'
import { compareText } from '../source/diagnostic.ts'

/** How many other articles are called related. */
const MOST_RELATED = 3
/** A term in more than this share of the articles tells none of them apart. */
const TOO_COMMON = 0.3
/** What a shared topic adds, against a similarity between 0 and 1. */
const TOPIC_BONUS = 0.25

/** Where a reader can go from an article. */
export interface Ways {
  /** The article one stage further on, or the nearest there is; nothing only in a library of one. */
  readonly next: Article | undefined
  readonly related: readonly Article[]
}

interface Neighbour {
  readonly article: Article
  readonly score: number
}

/** Find for each article, within its language, the next step and the related articles. Keys are article ids. */
export function relate(articles: readonly Article[], journey: Journey): Map<string, Ways> {
  const ways = new Map<string, Ways>()
  for (const lang of new Set(articles.map((article) => article.lang.value))) {
    const same = articles.filter((article) => article.lang.value === lang)
    const scores = similarities(same)
    for (const article of same) {
      const ranked = rank(article, same, journey, scores.get(article.id))
      const next = nextStep(article, ranked, same, journey)
      const related = ranked.filter((other) => other.article !== next).slice(0, MOST_RELATED)
      ways.set(article.id, { next, related: related.map((other) => other.article) })
    }
  }
  return ways
}

/** Cosine similarity of term vectors with inverse document frequency, only between articles that share a telling term. */
function similarities(articles: readonly Article[]): Map<string, Map<Article, number>> {
  const holders = new Map<string, Article[]>()
  for (const article of articles) {
    for (const term of article.terms) {
      const list = holders.get(term)
      if (list) list.push(article)
      else holders.set(term, [article])
    }
  }
  const limit = Math.max(2, articles.length * TOO_COMMON)
  const weightOf = (term: string): number => {
    const count = holders.get(term)?.length ?? 0
    return count < 2 || count > limit ? 0 : Math.log(articles.length / count)
  }
  const norms = new Map(
    articles.map((article) => [article, Math.hypot(...article.terms.map((term) => weightOf(term)))] as const),
  )
  const scores = new Map<string, Map<Article, number>>()
  for (const article of articles) {
    const row = new Map<Article, number>()
    for (const term of article.terms) {
      const weight = weightOf(term)
      if (weight === 0) continue
      for (const other of holders.get(term) ?? []) {
        if (other !== article) row.set(other, (row.get(other) ?? 0) + weight * weight)
      }
    }
    const norm = norms.get(article) || 1
    for (const [other, dot] of row) row.set(other, dot / (norm * (norms.get(other) || 1)))
    scores.set(article.id, row)
  }
  return scores
}

function rank(
  article: Article,
  all: readonly Article[],
  journey: Journey,
  row: ReadonlyMap<Article, number> = new Map(),
): Neighbour[] {
  const topics = article.said.topics ?? []
  const candidates = row.size >= journey.stages.length * MOST_RELATED ? row.keys() : all
  const ranked: Neighbour[] = []
  for (const other of candidates) {
    if (other === article) continue
    const shared = other.said.topics?.some((topic) => topics.includes(topic)) ? TOPIC_BONUS : 0
    ranked.push({ article: other, score: (row.get(other) ?? 0) + shared })
  }
  return ranked.sort((a, b) => b.score - a.score || compareText(a.article.id, b.article.id))
}

/** The best neighbour one stage on, else further on, else at the same stage, else anywhere. */
function nextStep(
  article: Article,
  ranked: readonly Neighbour[],
  all: readonly Article[],
  journey: Journey,
): Article | undefined {
  for (const stage of journey.stages.slice(journey.order(article.stage.value) + 1)) {
    const isThere = (other: Article): boolean => other.stage.value === stage.id
    // Not every article is ranked in a large library; a step forward without a shared word is still a step forward.
    const found = ranked.find((other) => isThere(other.article))?.article ?? all.find(isThere)
    if (found) return found
  }
  const level = ranked.find((other) => other.article.stage.value === article.stage.value)
  return (level ?? ranked[0])?.article
}
