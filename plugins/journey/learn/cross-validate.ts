import { softmax } from '../weigh.ts'
import { foldsOf } from './folds.ts'
import { type Example, type Learnt, learn, scoreOf } from './learn.ts'
import type { Model } from './model.ts'
import { type Scored, temperatureOf } from './temperature.ts'

/** An example, and the group that it belongs to: what is learnt from one of a group says nothing of the others. */
export interface Grouped {
  readonly group: string
  readonly example: Example
}

/** What was judged of an example by what was learnt without its group: the probability of each class. */
export type Judgements<Item> = ReadonlyMap<Item, readonly number[]>

/** In how many folds examples are put. */
const FOLDS = 10
/** How much the weights of all examples come to, for each of them. */
const MEAN_WEIGHT = 0.9

/**
 * Judge every example by weights that were learnt without its fold, in which all of its group are. The temperature, too,
 * is learnt without it: on the examples of the other folds, each judged without its own.
 */
export function crossValidate<Item extends Grouped, Class extends string>(
  items: readonly Item[],
  model: Model<Class>,
  seed = 1,
): Judgements<Item> {
  const { folds, scored } = scoreAll(items, model, seed)
  const temperatures = Array.from({ length: FOLDS }, (_, fold) =>
    temperatureOf(scored.filter((_, at) => folds[at] !== fold)),
  )
  return new Map(
    items.map((item, at) => [
      item,
      softmax((scored[at]?.scores ?? []).map((score) => score / (temperatures[folds[at] ?? 0] ?? 1))),
    ]),
  )
}

/** Judge examples by what was learnt on others, of other groups. */
export function judgeOthers<Item extends Grouped, Class extends string>(
  known: readonly Item[],
  others: readonly Item[],
  model: Model<Class>,
): Judgements<Item> {
  const learnt = learnAll(known, model)
  return new Map(
    others.map((item) => [
      item,
      softmax(scoreOf(item.example, learnt).map((score) => score / learnt.temperature)),
    ]),
  )
}

/** Learn weights and temperature of all examples: what a judgement is made with. */
export function learnAll<Class extends string>(
  items: readonly Grouped[],
  model: Model<Class>,
): Learnt & { readonly temperature: number } {
  const { scored } = scoreAll(items, model, 1)
  return {
    ...learn(balanced(items), model.classes.length, model.beliefs),
    temperature: temperatureOf(scored),
  }
}

/** Score every example by weights that were learnt without its fold. */
function scoreAll<Class extends string>(
  items: readonly Grouped[],
  { classes, beliefs }: Model<Class>,
  seed: number,
): { readonly folds: readonly number[]; readonly scored: readonly Scored[] } {
  const examples = balanced(items)
  const folds = foldsOf(
    items.map(({ group }) => group),
    FOLDS,
    seed,
  )
  const learnt = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      examples.filter((_, at) => folds[at] !== fold),
      classes.length,
      beliefs,
    ),
  )
  const scored = examples.map((example, at): Scored => {
    const { label, weight } = example
    const without = learnt[folds[at] ?? 0]
    return { scores: without ? scoreOf(example, without) : [], label, weight }
  })
  return { folds, scored }
}

/** Let a group with many examples count for more than one with few, and never for as much more as it has more of them. */
function balanced(items: readonly Grouped[]): Example[] {
  const sizes = new Map<string, number>()
  for (const { group } of items) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const weights = items.map(({ group, example }) => example.weight / Math.sqrt(sizes.get(group) ?? 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const scale = (items.length * MEAN_WEIGHT) / Math.max(total, Number.EPSILON)
  return items.map(({ example }, at) => ({ ...example, weight: (weights[at] ?? 0) * scale }))
}
