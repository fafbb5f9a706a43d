/** Whoever tells how much of a feature a sentence has. */
interface Measured {
  of(id: string): number
}

/** What was learnt of one choice: for each of its questions a bias, and for each feature what it adds to each. */
export interface Scorers {
  readonly biases: readonly number[]
  readonly weights: Readonly<Record<string, readonly number[]>>
}

/** What is enough: the score of a sentence, and of how many sentences of its text, so that a poor text is left alone. */
export interface Bar {
  readonly threshold: number
  /** Speak only where so many are at least this good: an editor rarely finds a good sentence alone. */
  readonly gate: { readonly count: number; readonly score: number }
}

/** All that was learnt of one choice. */
export interface ChoiceWeights extends Bar, Scorers {}

/** What adds less to a score is no reason. */
const LEAST = 0.05

/** Give the score of a sentence, from 0 to 1: the mean of the probabilities that each question gets a yes. */
export function scoreOf(measures: Measured, { biases, weights }: Scorers): number {
  const sums = [...biases]
  for (const [id, row] of rowsOf(weights)) {
    const value = measures.of(id)
    if (value === 0) continue
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + value * (row[at] ?? 0)
  }
  return sums.reduce((total, sum) => total + 1 / (1 + Math.exp(-sum)), 0) / sums.length
}

const rows = new WeakMap<Scorers['weights'], [id: string, row: readonly number[]][]>()

/** Give the weights as rows, made once. */
function rowsOf(weights: Scorers['weights']): [id: string, row: readonly number[]][] {
  const made =
    rows.get(weights) ?? Object.entries(weights).map(([id, row]): [string, readonly number[]] => [id, row])
  rows.set(weights, made)
  return made
}

/** Give the features that add most to the score of a sentence, the strongest first. */
export function strongestOf(measures: Measured, { weights }: Scorers): string[] {
  return Object.entries(weights)
    .map(([id, row]) => ({ id, adds: row.reduce((sum, weight) => sum + weight, 0) * measures.of(id) }))
    .filter(({ adds }) => adds > LEAST)
    .sort((a, b) => b.adds - a.adds)
    .map(({ id }) => id)
}
