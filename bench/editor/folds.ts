import { foldsOf } from '../../plugins/journey/learn/folds.ts'
import type { LabelledArticle } from './read-articles.ts'

/** Part articles into folds, each owner's in one. */
export function inFolds(
  articles: readonly LabelledArticle[],
  count: number,
): { others: LabelledArticle[]; held: LabelledArticle[] }[] {
  const folds = foldsOf(
    articles.map(({ owner }) => owner),
    count,
  )
  return Array.from({ length: count }, (_, fold) => ({
    others: articles.filter((_, at) => folds[at] !== fold),
    held: articles.filter((_, at) => folds[at] === fold),
  }))
}
