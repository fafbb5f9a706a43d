/** What was learnt: for each class a bias, and for each signal what it adds to each class, in log-odds. */
export interface Model {
  readonly biases: readonly number[]
  readonly weights: ReadonlyMap<string, readonly number[]>
  /** By what the log-odds are divided, so that probabilities are as often right as they say. */
  readonly temperature: number
}

/** Signals of a text, by the order in which they are known, with how much the text has of each. */
export type Row = readonly (readonly [id: string, value: number])[]

/** Add up what the signals of a text say of each class. */
export function scoresOf(row: Row, { biases, weights }: Model): number[] {
  const scores = [...biases]
  for (const [id, value] of row) {
    const add = weights.get(id)
    if (add)
      for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (add[at] ?? 0) * value
  }
  return scores
}

/** Turn scores into probabilities that add up to 1. */
export function softmax(scores: readonly number[], temperature = 1): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - highest) / temperature))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
