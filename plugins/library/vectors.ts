import type { Published } from '../article/published.ts'
import { eachStem } from '../article/stems.ts'

/** What an article is about: terms in ascending order, each with its weight; the squares of the weights add up to 1. */
export interface Vector {
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** How often a word counts where it stands, against once in running text. */
const IN_TITLE = 3
const IN_DESCRIPTION = 2
const IN_HEADING = 2
/** A topic that the writer named counts as a word said four times, which found most of the links of test/library/writers-links.test.ts. */
const AS_TOPIC = 4
/**
 * So many more articles than there are, each without the term: with two, a word that all articles of a small library
 * have still counts for half of a word that one has.
 */
const SMOOTHING = 2
/** Shorter words are letters of a list or of a formula. */
const SHORTEST = 2

/** Words that are no article but can be compared with one, such as those of an offer. */
export interface Words {
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly topics: readonly string[]
}

/** The vectors of articles, and the way to one of other words in the same space. */
interface Space {
  readonly vectors: Vector[]
  readonly termCount: number
  /** Weigh other words by what the articles have of them; what none of them says counts for nothing. */
  weigh(words: Words): Vector
}

/**
 * Weigh the terms of articles of one language: stems and topics by how often they stand there, damped (1 + ln), times
 * how few of the articles have them (inverse document frequency, never 0).
 */
export function vectorsOf(articles: readonly Published[]): Space {
  const ids = new Map<string, number>()
  /** By term: how many articles have it, and how often it stands in the one at hand. */
  const holders: number[] = []
  const times: number[] = []
  const counted = articles.map((article): Vector => {
    const touched: number[] = []
    countTerms(article, (name, count) => {
      let term = ids.get(name)
      if (term === undefined) {
        term = ids.size
        ids.set(name, term)
        holders.push(0)
        times.push(0)
      }
      const before = times[term] ?? 0
      if (before === 0) touched.push(term)
      times[term] = before + count
    })
    const terms = Uint32Array.from(touched).sort()
    const weights = new Float32Array(terms.length)
    for (const [at, term] of terms.entries()) {
      weights[at] = 1 + Math.log(times[term] ?? 1)
      holders[term] = (holders[term] ?? 0) + 1
      times[term] = 0
    }
    return { terms, weights }
  })
  const settle = ({ terms, weights }: Vector): void => {
    for (const [at, term] of terms.entries()) {
      const having = holders[term] ?? 1
      weights[at] = (weights[at] ?? 0) * Math.log((articles.length + SMOOTHING) / having)
    }
    const length = Math.hypot(...weights) || 1
    for (const [at, weight] of weights.entries()) weights[at] = weight / length
  }
  counted.forEach(settle)
  const weigh = (words: Words): Vector => {
    const found = new Map<number, number>()
    countWords(words, (name, count) => {
      const term = ids.get(name)
      if (term !== undefined) found.set(term, (found.get(term) ?? 0) + count)
    })
    const terms = Uint32Array.from(found.keys()).sort()
    const weights = Float32Array.from(terms, (term) => 1 + Math.log(found.get(term) ?? 1))
    settle({ terms, weights })
    return { terms, weights }
  }
  return { vectors: counted, termCount: ids.size, weigh }
}

type Add = (name: string, count: number) => void

function countWords({ lang, title, text, topics }: Words, add: Add): void {
  countStems(title, lang, IN_TITLE, add)
  countStems(text, lang, 1, add)
  for (const topic of topics) add(nameOfTopic(topic), AS_TOPIC)
}

function countTerms(article: Published, add: Add): void {
  const lang = article.lang.value
  const count = (text: string, times: number): void => countStems(text, lang, times, add)
  count(article.title, IN_TITLE)
  count(article.said.description ?? '', IN_DESCRIPTION)
  for (const { kind, text } of article.prose) count(text, kind === 'heading' ? IN_HEADING : 1)
  for (const topic of article.said.topics ?? []) add(nameOfTopic(topic), AS_TOPIC)
}

function countStems(text: string, lang: string, times: number, add: Add): void {
  eachStem(text, lang, (stem) => {
    if (stem.length >= SHORTEST) add(stem, times)
  })
}

/** A word can't begin with a number sign. */
function nameOfTopic(topic: string): string {
  return `#${topic}`
}

/** Give the heaviest terms of a vector, the heaviest first. */
export function heaviestOf({ terms, weights }: Vector, most: number): Vector {
  const order = [...terms.keys()]
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, most)
  return {
    terms: Uint32Array.from(order, (at) => terms[at] ?? 0),
    weights: Float32Array.from(order, (at) => weights[at] ?? 0),
  }
}
