import type { Published } from '../article/published.ts'
import type { Crossing } from './crossings.ts'

/**
 * A text is the next step of at most so many times its share, in whole ones: of those that lead there alike, and of all. Its
 * share is how often it were chosen, if all that can be chosen were chosen alike. The first is small enough that two pages
 * share what could all go to one.
 */
const MOST_TIMES = 1.5
const MOST_TIMES_IN_ALL = 3

/** How often each text can still be chosen. */
export class Rooms {
  readonly #inAll: Map<Published, number>
  readonly #inCrossing = new Map<Crossing, Map<Published, number>>()

  constructor(crossings: readonly Crossing[], articles: readonly Published[]) {
    const shares = new Map(articles.map((article) => [article, 0]))
    for (const crossing of crossings) {
      const { choosers, candidates, isLevel } = crossing
      const share = choosers.length / Math.max(1, isLevel ? candidates.length - 1 : candidates.length)
      for (const candidate of candidates) shares.set(candidate, (shares.get(candidate) ?? 0) + share)
      const most = Math.ceil(MOST_TIMES * share)
      this.#inCrossing.set(crossing, new Map(candidates.map((candidate) => [candidate, most])))
    }
    this.#inAll = new Map(
      [...shares].map(([text, share]) => [text, Math.max(1, Math.ceil(MOST_TIMES_IN_ALL * share))]),
    )
  }

  /** Tell whether a text can be chosen, in a crossing or outside of all. */
  isFree(text: Published, crossing?: Crossing): boolean {
    const here = crossing ? (this.#inCrossing.get(crossing)?.get(text) ?? 0) : 1
    return here > 0 && (this.#inAll.get(text) ?? 0) > 0
  }

  take(text: Published, crossing?: Crossing): void {
    this.#inAll.set(text, (this.#inAll.get(text) ?? 0) - 1)
    const here = crossing && this.#inCrossing.get(crossing)
    here?.set(text, (here.get(text) ?? 0) - 1)
  }

  leave(text: Published): void {
    this.#inAll.set(text, (this.#inAll.get(text) ?? 0) + 1)
  }
}
