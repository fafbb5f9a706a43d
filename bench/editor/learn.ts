/** One example: what it has of each feature, whether the answer is yes, and how much it counts. */
export interface Example {
  readonly indexes: Int32Array
  readonly values: Float64Array
  readonly isYes: boolean
  readonly weight: number
}

/** Weights that were learnt, and the same for features of one spread, which can be compared. */
export interface Learnt {
  readonly bias: number
  readonly weights: Float64Array
  readonly standardised: Float64Array
}

const ROUNDS = 7
const ENOUGH = 1e-4

/** Learn a logistic regression of `size` features by Newton's method, each held to 0 by its spread (ridge). Deterministic. */
export function learn(examples: readonly Example[], size: number, ridge: number): Learnt {
  const spread = spreadOf(examples, size)
  const now = new Float64Array(size + 1)
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(size + 1)
    const curves = Array.from({ length: size + 1 }, () => new Float64Array(size + 2))
    for (const { indexes, values, isYes, weight } of examples) {
      let sum = now[size] ?? 0
      for (let i = 0; i < indexes.length; i += 1) sum += (now[indexes[i] ?? 0] ?? 0) * (values[i] ?? 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const error = weight * ((isYes ? 1 : 0) - chance)
      const curve = weight * Math.max(chance * (1 - chance), ENOUGH)
      addTo(gradient, size, error)
      addTo(curves[size] as Float64Array, size, curve)
      for (let i = 0; i < indexes.length; i += 1) {
        const at = indexes[i] ?? 0
        const value = values[i] ?? 0
        const row = curves[at] as Float64Array
        addTo(gradient, at, error * value)
        addTo(curves[size] as Float64Array, at, curve * value)
        for (let j = 0; j <= i; j += 1) addTo(row, indexes[j] ?? 0, curve * value * (values[j] ?? 0))
      }
    }
    for (let at = 0; at < size; at += 1) {
      const held = ridge * (spread[at] ?? 1) ** 2
      addTo(gradient, at, -held * (now[at] ?? 0))
      addTo(curves[at] as Float64Array, at, held)
    }
    const step = solve(curves, gradient)
    let most = 0
    for (let at = 0; at <= size; at += 1) {
      addTo(now, at, step[at] ?? 0)
      most = Math.max(most, Math.abs(step[at] ?? 0) * (spread[at] ?? 1))
    }
    if (most < ENOUGH) break
  }
  return {
    bias: now[size] ?? 0,
    weights: now.slice(0, size),
    standardised: Float64Array.from({ length: size }, (_, at) => (now[at] ?? 0) * (spread[at] ?? 0)),
  }
}

function addTo(row: Float64Array, at: number, value: number): void {
  row[at] = (row[at] ?? 0) + value
}

/** Give the standard deviation of each feature; 1 for one that never changes. */
function spreadOf(examples: readonly Example[], size: number): Float64Array {
  const sum = new Float64Array(size)
  const squares = new Float64Array(size)
  for (const { indexes, values } of examples) {
    for (let i = 0; i < indexes.length; i += 1) {
      const value = values[i] ?? 0
      addTo(sum, indexes[i] ?? 0, value)
      addTo(squares, indexes[i] ?? 0, value * value)
    }
  }
  const count = Math.max(1, examples.length)
  return sum.map(
    (total, at) => Math.sqrt(Math.max(0, (squares[at] ?? 0) / count - (total / count) ** 2)) || 1,
  )
}

/** Solve a symmetric system of which the lower half is given, by Cholesky's method. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  for (let i = 0; i < n; i += 1) {
    const row = lower[i] as Float64Array
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j] as Float64Array
      let sum = row[j] ?? 0
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (other[k] ?? 0)
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (other[j] ?? 1)
    }
  }
  const solved = Float64Array.from(right)
  for (let i = 0; i < n; i += 1) {
    const row = lower[i] as Float64Array
    for (let k = 0; k < i; k += 1) addTo(solved, i, -(row[k] ?? 0) * (solved[k] ?? 0))
    solved[i] = (solved[i] ?? 0) / (row[i] ?? 1)
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1)
      addTo(solved, i, -((lower[k] as Float64Array)[i] ?? 0) * (solved[k] ?? 0))
    solved[i] = (solved[i] ?? 0) / ((lower[i] as Float64Array)[i] ?? 1)
  }
  return solved
}
