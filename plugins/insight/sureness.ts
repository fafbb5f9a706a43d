import type { Article } from '../article/article.ts'

/** How sure it is at which stage the articles of a library stand. */
export interface Sureness {
  /** How many have a stage that their writers said. */
  readonly stated: number
  /** How many have one that their text tells surely, and how many one that is a guess. */
  readonly sure: number
  readonly guessed: number
  /** How many of all are at the right stage, by what the judgements say of themselves. */
  readonly expected: number
}

/** Tell how sure the stages of articles are. */
export function surenessOf(articles: readonly Article[]): Sureness {
  const judged = articles.filter(({ stage }) => stage.from === 'text')
  const guessed = judged.filter(({ judged }) => judged.stage.unsure).length
  const expected = articles.length - judged.reduce((missed, { stage }) => missed + (1 - stage.confidence), 0)
  return {
    stated: articles.length - judged.length,
    sure: judged.length - guessed,
    guessed,
    expected: Math.round(expected),
  }
}
