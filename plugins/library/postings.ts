import type { Vector } from './vectors.ts'

/** Which of some articles hold a term, by their number, and how much it weighs there. */
export class Postings {
  /** The holders of term `t` stand from `starts[t]` to `ends[t]`. */
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  readonly #holders: Uint32Array
  readonly #weights: Float32Array

  /**
   * List the holders of each term, at most so many: those in which it weighs most ("champion lists"; Manning, Raghavan
   * & Schütze, Introduction to Information Retrieval, 7.1.3).
   */
  constructor(
    articles: readonly number[],
    vectorOf: (article: number) => Vector,
    termCount: number,
    mostHolders: number,
  ) {
    const counts = new Uint32Array(termCount)
    for (const article of articles)
      for (const term of vectorOf(article).terms) counts[term] = (counts[term] ?? 0) + 1
    this.#starts = new Uint32Array(termCount)
    let total = 0
    for (const [term, count] of counts.entries()) {
      this.#starts[term] = total
      total += count
    }
    this.#ends = this.#starts.slice()
    this.#holders = new Uint32Array(total)
    this.#weights = new Float32Array(total)
    for (const article of articles) {
      const { terms, weights } = vectorOf(article)
      for (const [at, term] of terms.entries()) {
        const place = this.#ends[term] ?? 0
        this.#holders[place] = article
        this.#weights[place] = weights[at] ?? 0
        this.#ends[term] = place + 1
      }
    }
    for (const [term, count] of counts.entries()) if (count > mostHolders) this.#cut(term, mostHolders)
  }

  /** Visit the holders of a term. */
  each(term: number, visit: (article: number, weight: number) => void): void {
    const end = this.#ends[term] ?? 0
    for (let at = this.#starts[term] ?? 0; at < end; at += 1)
      visit(this.#holders[at] ?? 0, this.#weights[at] ?? 0)
  }

  #cut(term: number, most: number): void {
    const found: { article: number; weight: number }[] = []
    this.each(term, (article, weight) => found.push({ article, weight }))
    found.sort((a, b) => b.weight - a.weight || a.article - b.article)
    const start = this.#starts[term] ?? 0
    for (const [at, { article, weight }] of found.slice(0, most).entries()) {
      this.#holders[start + at] = article
      this.#weights[start + at] = weight
    }
    this.#ends[term] = start + most
  }
}
