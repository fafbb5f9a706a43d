import { softmax } from '../../plugins/journey/weigh.ts'
import { type Example, type Learnt, learn, type Prior } from './learn.ts'

/** An example of one site. */
export interface OfSite {
  readonly site: string
  readonly example: Example
}

/** What was judged of an example by weights that were learnt without its site: the probability of each class. */
export type Judgements<Item> = ReadonlyMap<Item, readonly number[]>

/** Temperatures that are tried. Under 1 a judgement would be surer than what was learnt: never. */
const TEMPERATURES = Array.from({ length: 31 }, (_, step) => 1 + step * 0.05)

/**
 * Judge every example by weights that were learnt on the other sites alone. The temperature, too, is learnt without the
 * site: on the examples of the other sites, each judged without its own.
 */
export function leaveOneSiteOut<Item extends OfSite>(items: readonly Item[], prior: Prior): Judgements<Item> {
  const judged = new Map<Item, readonly number[]>()
  for (const site of sitesOf(items)) {
    const others = items.filter((item) => item.site !== site)
    const temperature = fitTemperature(scoresWithoutOwn(others, prior))
    const learnt = learn(
      others.map(({ example }) => example),
      prior,
    )
    for (const item of items.filter((each) => each.site === site))
      judged.set(item, softmax(scoreOf(item.example, learnt).map((score) => score / temperature)))
  }
  return judged
}

/** Learn weights and temperature of every example: what is committed. */
export function learnAll(items: readonly OfSite[], prior: Prior): Learnt & { temperature: number } {
  return {
    ...learn(
      items.map(({ example }) => example),
      prior,
    ),
    temperature: fitTemperature(scoresWithoutOwn(items, prior)),
  }
}

function scoresWithoutOwn<Item extends OfSite>(items: readonly Item[], prior: Prior): Map<Item, number[]> {
  const scores = new Map<Item, number[]>()
  for (const site of sitesOf(items)) {
    const learnt = learn(
      items.filter((item) => item.site !== site).map(({ example }) => example),
      prior,
    )
    for (const item of items) if (item.site === site) scores.set(item, scoreOf(item.example, learnt))
  }
  return scores
}

function fitTemperature(scores: ReadonlyMap<OfSite, readonly number[]>): number {
  const lossAt = (temperature: number): number => {
    let loss = 0
    for (const [{ example }, row] of scores)
      loss -= example.weight * Math.log(softmax(row.map((score) => score / temperature))[example.label] ?? 0)
    return loss
  }
  const losses = TEMPERATURES.map(lossAt)
  return TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? 1
}

function scoreOf({ features }: Example, { weights, biases }: Learnt): number[] {
  return biases.map((bias, label) =>
    features.reduce((sum, [feature, value]) => sum + value * (weights[feature]?.[label] ?? 0), bias),
  )
}

function sitesOf(items: readonly OfSite[]): Set<string> {
  return new Set(items.map(({ site }) => site))
}
