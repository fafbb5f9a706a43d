import type { Reading } from './reading.ts'
import type { Measure, TextSignal } from './signals/signal.ts'
import { type Measured, strongestOf } from './signals/strongest.ts'

/** What was learnt of one judgement: biases and weights per class, in the order of the classes. */
export interface Weights {
  readonly biases: readonly number[]
  /** By what the scores are divided, so that probabilities are right as often as they say. */
  readonly temperature: number
  readonly signals: Readonly<Record<string, readonly number[]>>
}

/** A signal that a text has, and what it adds to the score of each class. */
export interface Weighed {
  readonly id: string
  readonly measure: Measure
  /** Whether there is a reason for what it says; a figure was only found to say it. */
  readonly hasReason: boolean
  readonly adds: readonly number[]
}

/** Measure every signal in a text, and the strongest of them. */
export function measureAll<Class extends string>(
  reading: Reading,
  signals: readonly TextSignal<Class>[],
): Measured<Class>[] {
  const measured = signals.flatMap(({ measure, ...signal }): Measured<Class>[] => {
    const found = measure(reading)
    return found ? [{ ...signal, measure: found }] : []
  })
  return [...measured, ...strongestOf(measured)]
}

/** Measure every signal in a text, and weigh those that it has. */
export function weigh<Class extends string>(
  reading: Reading,
  signals: readonly TextSignal<Class>[],
  { signals: weights }: Weights,
): Weighed[] {
  return measureAll(reading, signals).flatMap(({ id, push, measure }): Weighed[] => {
    const adds = weights[id]
    const hasReason = Object.keys(push).length > 0
    return adds ? [{ id, measure, hasReason, adds: adds.map((weight) => weight * measure.value) }] : []
  })
}

/** Add up what speaks for each class, and give the probability of each, in thousandths; together 1. */
export function probabilitiesOf(weighed: readonly Weighed[], { biases, temperature }: Weights): number[] {
  const scores = biases.map((bias, at) => weighed.reduce((sum, { adds }) => sum + (adds[at] ?? 0), bias))
  const exact = softmax(scores.map((score) => score / temperature))
  const likeliest = exact.indexOf(Math.max(...exact))
  const thousandths = exact.map((chance) => Math.round(chance * 1000))
  const others = thousandths.reduce((sum, chance, at) => (at === likeliest ? sum : sum + chance), 0)
  return thousandths.map((chance, at) => (at === likeliest ? 1000 - others : chance) / 1000)
}

/** Turn scores into probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** Tell how much more something adds to one class than, on average, to the others. */
export function leadOf(adds: readonly number[], at: number): number {
  const others = adds.reduce((sum, add) => sum + add, 0) - (adds[at] ?? 0)
  return (adds[at] ?? 0) - others / Math.max(1, adds.length - 1)
}
