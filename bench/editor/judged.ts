import type { ChoiceName } from '../../plugins/article/lift/choose/choices.ts'
import { CHOICES } from '../../plugins/article/lift/choose/choices.ts'
import { choose } from '../../plugins/article/lift/choose/choose.ts'
import { inFolds } from './folds.ts'
import type { LabelledArticle } from './read-articles.ts'
import { type ScoredItem, scoreAll, trainChoice } from './train.ts'

/** What was lifted from one article by what was learnt on other owners' alone. */
export interface Judged {
  readonly article: LabelledArticle
  readonly taken: readonly ScoredItem[]
}

/** In how many folds articles are judged. */
const FOLDS = 8

/** Lift from every article, in folds: weights, features, threshold and gate come from the other owners' articles. */
export function judgeInFolds(
  articles: readonly LabelledArticle[],
  name: ChoiceName,
  rate?: number,
): Judged[] {
  return inFolds(articles, FOLDS).flatMap(({ others, held }) => judgeOthers(others, held, name, rate))
}

/** Lift from articles by what is learnt on others. */
export function judgeOthers(
  known: readonly LabelledArticle[],
  unknown: readonly LabelledArticle[],
  name: ChoiceName,
  rate?: number,
): Judged[] {
  const weights = trainChoice(known, name, rate)
  return unknown.map((article) => ({
    article,
    taken: choose(CHOICES[name], scoreAll(article, name, weights), weights) as ScoredItem[],
  }))
}
