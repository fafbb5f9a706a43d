import type { Scored } from '../../plugins/article/lift/choose/choice.ts'
import { CHOICES, type ChoiceName } from '../../plugins/article/lift/choose/choices.ts'
import { choose, isAllowed } from '../../plugins/article/lift/choose/choose.ts'
import {
  type Bar,
  type ChoiceWeights,
  type Scorers,
  scoreOf,
} from '../../plugins/article/lift/choose/weights.ts'
import { inFolds } from './folds.ts'
import type { Labelled } from './labelled.ts'
import { type Example, type Learnt, learn } from './learn.ts'
import { MODELS } from './models.ts'
import type { LabelledArticle } from './read-articles.ts'

/** A labelled sentence with its score. */
export type ScoredItem = Labelled & Scored

/** An article with many sentences counts more, but not as much more. */
const USUAL = 40
const FEWEST = 8

/** Choose the features that say most on these articles, by all questions of a choice together. */
function chooseFeatures(articles: readonly LabelledArticle[], name: ChoiceName): string[] {
  const { features, questions, most } = MODELS[name]
  const learnt = questions.map((_, at) => answer(articles, name, at, features))
  const sum = (at: number): number =>
    learnt.reduce((total, { standardised }) => total + Math.abs(standardised[at] ?? 0), 0)
  return features
    .map((id, at) => ({ id, says: sum(at) }))
    .sort((a, b) => b.says - a.says)
    .slice(0, most)
    .map(({ id }) => id)
}

/** Learn the scorers of a choice. */
function train(articles: readonly LabelledArticle[], name: ChoiceName, features: readonly string[]): Scorers {
  const learnt = MODELS[name].questions.map((_, at) => answer(articles, name, at, features))
  return {
    biases: learnt.map(({ bias }) => bias),
    weights: Object.fromEntries(
      features.map((id, index) => [id, learnt.map(({ weights }) => weights[index] ?? 0)]),
    ),
  }
}

/** Score the sentences of an article that nothing forbids. */
export function scoreAll(article: LabelledArticle, name: ChoiceName, scorers: Scorers): ScoredItem[] {
  return article.items
    .filter((item) => isAllowed(CHOICES[name], item))
    .map((item) => ({ ...item, score: scoreOf(item.measures, scorers) }))
}

/** A text with its scored sentences. */
interface ScoredArticle {
  readonly article: LabelledArticle
  readonly items: readonly ScoredItem[]
}

/** The gates that are tried, from the widest: how many sentences must be at least so good. */
const GATES = [0, 3, 5, 7, 9, 11, 13].map((count) => ({ count, score: 0.6 }))
/** Which share of the texts without a best sentence is to be left alone. */
const LEFT_ALONE = 0.88

/** Find the threshold at which an article gets so many on average, through a given gate. */
function thresholdAt(
  scored: readonly ScoredArticle[],
  name: ChoiceName,
  rate: number,
  gate: Bar['gate'],
): number {
  let low = 0
  let high = 1
  for (let round = 0; round < 14; round += 1) {
    const threshold = (low + high) / 2
    const count = scored.reduce(
      (sum, { items }) => sum + choose(CHOICES[name], items, { threshold, gate }).length,
      0,
    )
    if (count / Math.max(1, scored.length) > rate) low = threshold
    else high = threshold
  }
  return high
}

/** Find threshold and gate: for quotes the widest gate that leaves texts alone in which editors found nothing. */
function barAt(scored: readonly ScoredArticle[], name: ChoiceName, rate: number): Bar {
  const open = { count: 0, score: 0 }
  if (name !== 'quotes') return { threshold: thresholdAt(scored, name, rate, open), gate: open }
  const poor = scored.filter(({ article }) => !article.hasBest)
  const bars = GATES.map((gate): Bar => ({ threshold: thresholdAt(scored, name, rate, gate), gate }))
  const alone = (bar: Bar): number =>
    poor.filter(({ items }) => choose(CHOICES[name], items, bar).length === 0).length /
    Math.max(1, poor.length)
  return bars.find((bar) => alone(bar) >= LEFT_ALONE) ?? (bars.at(-1) as Bar)
}

/** Score articles, each by what was learnt without its owner's. */
function scoreInFolds(
  articles: readonly LabelledArticle[],
  name: ChoiceName,
  features: readonly string[],
  folds: number,
): ScoredArticle[] {
  return inFolds(articles, folds).flatMap(({ others, held }) => {
    const scorers = train(others, name, features)
    return held.map((article) => ({ article, items: scoreAll(article, name, scorers) }))
  })
}

/** In how many folds thresholds are found. */
const INNER_FOLDS = 4

/** Learn a choice whole: features, weights, threshold and gate. */
export function trainChoice(
  articles: readonly LabelledArticle[],
  name: ChoiceName,
  rate = MODELS[name].rate,
): ChoiceWeights {
  const features = chooseFeatures(articles, name)
  const bar = barAt(scoreInFolds(articles, name, features, INNER_FOLDS), name, rate)
  return { ...bar, ...withoutForbidden(articles, name, train(articles, name, features)) }
}

/** Leave out the features that no sentence has which may be taken. */
function withoutForbidden(
  articles: readonly LabelledArticle[],
  name: ChoiceName,
  { biases, weights }: Scorers,
): Scorers {
  const allowed = articles.flatMap(({ items }) => items.filter((item) => isAllowed(CHOICES[name], item)))
  return {
    biases,
    weights: Object.fromEntries(
      Object.entries(weights).filter(([id]) => allowed.some(({ measures }) => measures.of(id) > 0)),
    ),
  }
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
    const value = measures.of(id)
    if (value === 0) continue
    indexes.push(at)
    values.push(value)
  }
  return { indexes: Int32Array.from(indexes), values: Float64Array.from(values) }
}
