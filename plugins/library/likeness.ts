import type { Published } from '../article/published.ts'
import { compareText } from '../source/diagnostic.ts'
import { Postings } from './postings.ts'
import { heaviestOf, type Vector, vectorsOf, type Words } from './vectors.ts'

/** An article that is like another, and how much: the cosine of their vectors, above 0 and at most 1. */
export interface Alike {
  readonly article: Published
  readonly similarity: number
}

interface Neighbour {
  readonly place: number
  readonly score: number
}

/** An article is looked for, and found, by so many of its heaviest terms. */
const LOOKED_UP = 48
/** A term leads to so many articles of a stage. */
const MOST_HOLDERS = 96
/** So many of those that share the heaviest terms are compared in full; where a stage has no more, all of them. */
const MOST_COMPARED = 24

/** The articles of a stage, by their number. */
interface Shelf {
  readonly places: readonly number[]
  readonly postings: Postings
}

/**
 * How alike articles of one language are. A question looks at a bounded number of articles, however many there are, so
 * that asking for each article of a library takes a time that grows with its size, and not with its square.
 */
export class Likeness {
  readonly #articles: readonly Published[]
  readonly #places: ReadonlyMap<Published, number>
  readonly #vectors: readonly Vector[]
  readonly #heaviest: readonly Vector[]
  readonly #shelves: ReadonlyMap<string, Shelf>
  readonly #weigh: (words: Words) => Vector
  /** The vector in question by term, and what each article has gathered; all zeros between questions. */
  readonly #asked: Float32Array
  readonly #gathered: Float32Array

  /** Prepare articles of one language for comparison; their order doesn't matter. */
  constructor(articles: readonly Published[]) {
    this.#articles = articles.toSorted((a, b) => compareText(a.id, b.id))
    this.#places = new Map(this.#articles.map((article, place) => [article, place]))
    const { vectors, termCount, weigh } = vectorsOf(this.#articles)
    this.#vectors = vectors
    this.#weigh = weigh
    this.#heaviest = vectors.map((vector) => heaviestOf(vector, LOOKED_UP))
    this.#asked = new Float32Array(termCount)
    this.#gathered = new Float32Array(articles.length)
    const stages = Map.groupBy(this.#articles.keys(), (place) => this.#at(place).stage.value)
    this.#shelves = new Map(
      [...stages].map(([stage, places]) => {
        const postings = new Postings(places, (place) => this.#heaviestOf(place), termCount, MOST_HOLDERS)
        return [stage, { places, postings }]
      }),
    )
  }

  /** Find the articles of a stage that are most alike an article, the most alike first; none that shares no term. */
  nearest(article: Published, stage: string, most: number): Alike[] {
    const own = this.#places.get(article)
    const shelf = this.#shelves.get(stage)
    if (own === undefined || !shelf) return []
    const { terms, weights } = this.#vectorOf(own)
    for (const [at, term] of terms.entries()) this.#asked[term] = weights[at] ?? 0
    const compared = this.#candidates(own, shelf).map((place) => ({ place, score: this.#compare(place) }))
    for (const term of terms) this.#asked[term] = 0
    return compared
      .filter(({ place, score }) => place !== own && score > 0)
      .sort(byScore)
      .slice(0, most)
      .map(({ place, score }) => ({ article: this.#at(place), similarity: Math.min(1, score) }))
  }

  /** Prepare words of the same language for comparison; gives a function that tells how alike an article is to them. */
  alikeWords(words: Words): (article: Published) => number {
    const { terms, weights } = this.#weigh(words)
    const wanted = new Map([...terms].map((term, at) => [term, weights[at] ?? 0]))
    return (article) => {
      const own = this.#places.get(article)
      if (own === undefined) return 0
      const vector = this.#vectorOf(own)
      const sum = vector.terms.reduce(
        (total, term, at) => total + (vector.weights[at] ?? 0) * (wanted.get(term) ?? 0),
        0,
      )
      return Math.min(1, sum)
    }
  }

  /** Tell how alike two articles are. */
  between(one: Published, other: Published): number {
    const [own, theirs] = [this.#places.get(one), this.#places.get(other)]
    if (own === undefined || theirs === undefined) return 0
    const [a, b] = [this.#vectorOf(own), this.#vectorOf(theirs)]
    let sum = 0
    for (let at = 0, there = 0; at < a.terms.length && there < b.terms.length; ) {
      const ahead = (a.terms[at] ?? 0) - (b.terms[there] ?? 0)
      if (ahead === 0) sum += (a.weights[at] ?? 0) * (b.weights[there] ?? 0)
      if (ahead <= 0) at += 1
      if (ahead >= 0) there += 1
    }
    return Math.min(1, sum)
  }

  /** Choose by the heaviest terms which articles to compare. */
  #candidates(own: number, { places, postings }: Shelf): readonly number[] {
    if (places.length <= MOST_COMPARED) return places
    const touched: number[] = []
    const { terms, weights } = this.#heaviestOf(own)
    for (const [at, term] of terms.entries()) {
      const weight = weights[at] ?? 0
      postings.each(term, (place, theirs) => {
        const before = this.#gathered[place] ?? 0
        if (before === 0) touched.push(place)
        this.#gathered[place] = before + weight * theirs
      })
    }
    const best: Neighbour[] = []
    for (const place of touched) {
      const score = this.#gathered[place] ?? 0
      this.#gathered[place] = 0
      if (place !== own) keepBest(best, { place, score })
    }
    return best.map(({ place }) => place)
  }

  #compare(place: number): number {
    const { terms, weights } = this.#vectorOf(place)
    let sum = 0
    for (let at = 0; at < terms.length; at += 1)
      sum += (weights[at] ?? 0) * (this.#asked[terms[at] ?? 0] ?? 0)
    return sum
  }

  #at(place: number): Published {
    return itemOf(this.#articles, place)
  }

  #vectorOf(place: number): Vector {
    return itemOf(this.#vectors, place)
  }

  #heaviestOf(place: number): Vector {
    return itemOf(this.#heaviest, place)
  }
}

/** Put an article in its place among the best so far, of which there are at most `MOST_COMPARED`. */
function keepBest(best: Neighbour[], found: Neighbour): void {
  const worst = best.length < MOST_COMPARED ? undefined : best.at(-1)
  if (worst && byScore(worst, found) < 0) return
  if (worst) best.pop()
  let at = best.length
  for (let above = best[at - 1]; above && byScore(found, above) < 0; above = best[at - 1]) at -= 1
  best.splice(at, 0, found)
}

function byScore(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || a.place - b.place
}

function itemOf<Item>(items: readonly Item[], at: number): Item {
  const item = items[at]
  if (item === undefined) throw new RangeError(`there is no article ${at}`)
  return item
}
