import type { Scored } from '../../plugins/article/lift/choose/choice.ts'
import { CHOICES, type ChoiceName } from '../../plugins/article/lift/choose/choices.ts'
import { choose, isAllowed } from '../../plugins/article/lift/choose/choose.ts'
import { type ChoiceWeights, type Scorer, scoreOf } from '../../plugins/article/lift/choose/scorer.ts'
import type { Labelled } from './labelled.ts'
import { type Example, type Learnt, learn } from './learn.ts'
import { MODELS, MOST_FEATURES } from './models.ts'
import type { LabelledArticle } from './read-articles.ts'

/** A labelled sentence with its score. */
export type ScoredItem = Labelled & Scored

/** An article with many sentences counts more, but not as much more. */
const USUAL = 40
const FEWEST = 8

/** Choose the features that say most on these articles, by all questions of a choice together. */
export function chooseFeatures(articles: readonly LabelledArticle[], name: ChoiceName): string[] {
  const { features, questions } = MODELS[name]
  const learnt = questions.map((_, at) => answer(articles, name, at, features))
  const sum = (at: number): number =>
    learnt.reduce((total, { standardised }) => total + Math.abs(standardised[at] ?? 0), 0)
  return features
    .map((id, at) => ({ id, says: sum(at) }))
    .sort((a, b) => b.says - a.says)
    .slice(0, MOST_FEATURES)
    .map(({ id }) => id)
}

/** Learn the scorers of a choice. */
export function train(
  articles: readonly LabelledArticle[],
  name: ChoiceName,
  features: readonly string[],
): Scorer[] {
  return MODELS[name].questions.map((_, at) => {
    const { bias, weights } = answer(articles, name, at, features)
    return { bias, weights: Object.fromEntries(features.map((id, index) => [id, weights[index] ?? 0])) }
  })
}

/** Score the sentences of an article that nothing forbids. */
export function scoreAll(
  article: LabelledArticle,
  name: ChoiceName,
  scorers: readonly Scorer[],
): ScoredItem[] {
  return article.items
    .filter((item) => isAllowed(CHOICES[name], item))
    .map((item) => ({ ...item, score: scoreOf(item.measures, scorers) }))
}

/** Find the threshold at which an article gets so many on average. */
export function thresholdAt(
  scored: readonly (readonly ScoredItem[])[],
  name: ChoiceName,
  rate: number,
): number {
  let low = 0
  let high = 1
  for (let round = 0; round < 14; round += 1) {
    const middle = (low + high) / 2
    const count = scored.reduce((sum, items) => sum + choose(CHOICES[name], items, middle).length, 0)
    if (count / Math.max(1, scored.length) > rate) low = middle
    else high = middle
  }
  return high
}

/** Learn a choice whole: features, weights, and the threshold on articles that are each scored without their owner's. */
export function trainChoice(
  articles: readonly LabelledArticle[],
  name: ChoiceName,
  folds: number,
  rate: number,
): ChoiceWeights {
  const features = chooseFeatures(articles, name)
  const scored = inFolds(articles, folds).flatMap(({ others, held }) => {
    const scorers = train(others, name, features)
    return held.map((article) => scoreAll(article, name, scorers))
  })
  return { threshold: thresholdAt(scored, name, rate), scorers: train(articles, name, features) }
}

/** Part articles into folds, each owner's in one. */
export function inFolds(
  articles: readonly LabelledArticle[],
  count: number,
): { others: LabelledArticle[]; held: LabelledArticle[] }[] {
  const owners = [...new Set(articles.map(({ owner }) => owner))].sort((a, b) => hash(a) - hash(b))
  const foldOf = new Map(owners.map((owner, at) => [owner, at % count]))
  return Array.from({ length: count }, (_, fold) => ({
    others: articles.filter(({ owner }) => foldOf.get(owner) !== fold),
    held: articles.filter(({ owner }) => foldOf.get(owner) === fold),
  }))
}

function answer(
  articles: readonly LabelledArticle[],
  name: ChoiceName,
  question: number,
  features: readonly string[],
): Learnt {
  const asked = MODELS[name].questions[question]
  if (!asked) throw new RangeError(`${name} has no question ${question}`)
  const examples = articles.flatMap(({ items }): Example[] => {
    const weight = Math.sqrt(USUAL / Math.max(items.length, FEWEST))
    return items
      .filter(asked.isAsked)
      .map((item) => ({ ...packed(item, features), isYes: asked.isYes(item), weight }))
  })
  return learn(examples, features.length, asked.ridge)
}

function packed({ measures }: Labelled, features: readonly string[]): Pick<Example, 'indexes' | 'values'> {
  const indexes: number[] = []
  const values: number[] = []
  for (const [at, id] of features.entries()) {
    const value = measures[id] ?? 0
    if (value === 0) continue
    indexes.push(at)
    values.push(value)
  }
  return { indexes: Int32Array.from(indexes), values: Float64Array.from(values) }
}

/** A number for a name that has nothing to do with its letters (FNV-1a). */
function hash(name: string): number {
  let sum = 0x811c9dc5
  for (const letter of name) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum
}
