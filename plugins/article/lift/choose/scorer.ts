import type { Measures } from '../features/features.ts'

/** What was learnt of one question: the weight of each feature that it asks. */
export interface Scorer {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

/** What was learnt of one choice: its scorers, whose probabilities are averaged, and the score that is enough. */
export interface ChoiceWeights {
  readonly threshold: number
  readonly scorers: readonly Scorer[]
}

/** Give the probability that a scorer says yes, from 0 to 1. */
export function probabilityOf(measures: Measures, { bias, weights }: Scorer): number {
  let sum = bias
  for (const id in weights) sum += (weights[id] ?? 0) * (measures[id] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** Give the score of a sentence for one choice, from 0 to 1. */
export function scoreOf(measures: Measures, scorers: readonly Scorer[]): number {
  return scorers.reduce((sum, scorer) => sum + probabilityOf(measures, scorer), 0) / scorers.length
}

/** Give what speaks for a sentence: the features that add most to its score, the strongest first. */
export function strongestOf(measures: Measures, scorers: readonly Scorer[], count: number): string[] {
  const adds = new Map<string, number>()
  for (const { weights } of scorers)
    for (const [id, weight] of Object.entries(weights))
      adds.set(id, (adds.get(id) ?? 0) + weight * (measures[id] ?? 0))
  return [...adds]
    .filter(([, add]) => add > LEAST)
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([id]) => id)
}

/** What adds less is no reason. */
const LEAST = 0.05
