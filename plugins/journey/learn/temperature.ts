import { softmax } from '../weigh.ts'

/** The scores of an example by weights that were learnt without its site, its class, and how much it counts. */
export interface Scored {
  readonly scores: readonly number[]
  readonly label: number
  readonly weight: number
}

/** Temperatures that are tried. */
const TEMPERATURES = Array.from({ length: 71 }, (_, step) => 0.5 + step * 0.05)

/** Find by what scores have to be divided, so that probabilities are right as often as they say. */
export function temperatureOf(scored: readonly Scored[]): number {
  const lossAt = (temperature: number): number =>
    scored.reduce((loss, { scores, label, weight }) => {
      const chance = softmax(scores.map((score) => score / temperature))[label] ?? 0
      return loss - weight * Math.log(Math.max(1e-12, chance))
    }, 0)
  const losses = TEMPERATURES.map(lossAt)
  return TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? 1
}
