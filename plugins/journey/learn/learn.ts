/** One labelled text: what it has of each feature, its class, and how much it counts. */
export interface Example {
  readonly features: readonly (readonly [index: number, value: number])[]
  readonly label: number
  readonly weight: number
}

/** What is believed of one feature before anything is learnt. */
export interface Belief {
  /** The weight for each class that its reason gives it. */
  readonly means: readonly number[]
  /** How strongly its weights are held to these. */
  readonly strength: number
  /** Whether what speaks for a class by its reason may never speak against it, and the other way round. */
  readonly isHeld: boolean
}

/** Weights that were learnt: `weights[feature][class]`, and `biases[class]`. */
export interface Learnt {
  readonly weights: number[][]
  readonly biases: number[]
}

/** Steps of the descent; after these the figures no longer move in the third place. */
const STEPS = 300
/** What is believed of the biases where nothing else is said: that they are about 0, and hardly that. */
const NO_BIAS = { means: [], strength: 0.01 }

/**
 * Learn a multinomial logistic regression by accelerated gradient descent (Nesterov), held to what is believed of each
 * feature (L2). Deterministic: no random start, no sampling.
 */
export function learn(
  examples: readonly Example[],
  classes: number,
  beliefs: readonly Belief[],
  bias: Pick<Belief, 'means' | 'strength'> = NO_BIAS,
): Learnt {
  const size = beliefs.length
  const mean = new Float64Array((size + 1) * classes)
  const strength = new Float64Array(mean.length).fill(bias.strength)
  for (const [label, value] of bias.means.entries()) mean[size * classes + label] = value
  // What holds a weight to one side of 0: 1 to above it, -1 to below it.
  const side = new Int8Array(mean.length)
  for (const [feature, belief] of beliefs.entries()) {
    for (let label = 0; label < classes; label += 1) {
      const at = feature * classes + label
      mean[at] = belief.means[label] ?? 0
      strength[at] = belief.strength
      if (belief.isHeld) side[at] = (belief.means[label] ?? 0) > 0 ? 1 : -1
    }
  }
  const rows = examples.map(packed)
  const now = mean.slice()
  const ahead = mean.slice()
  const gradient = new Float64Array(now.length)
  const chances = new Float64Array(classes)
  const step = stepsOf(rows, size, classes, strength)
  for (let round = 0; round < STEPS; round += 1) {
    for (let at = 0; at < gradient.length; at += 1)
      gradient[at] = (strength[at] ?? 0) * ((ahead[at] ?? 0) - (mean[at] ?? 0))
    for (const row of rows) addGradient(row, ahead, size, chances, gradient)
    const push = round / (round + 3)
    for (let at = 0; at < now.length; at += 1) {
      const free = (ahead[at] ?? 0) - (step[at] ?? 0) * (gradient[at] ?? 0)
      const next = side[at] === 1 ? Math.max(0, free) : side[at] === -1 ? Math.min(0, free) : free
      ahead[at] = next + push * (next - (now[at] ?? 0))
      now[at] = next
    }
  }
  return {
    weights: beliefs.map((_, feature) => Array.from(now.slice(feature * classes, (feature + 1) * classes))),
    biases: Array.from(now.slice(size * classes)),
  }
}

/** Score each class of an example. */
export function scoreOf({ features }: Pick<Example, 'features'>, { weights, biases }: Learnt): number[] {
  return biases.map((bias, label) =>
    features.reduce((sum, [feature, value]) => sum + value * (weights[feature]?.[label] ?? 0), bias),
  )
}

interface Row {
  readonly indexes: Int32Array
  readonly values: Float64Array
  readonly label: number
  readonly weight: number
}

function packed({ features, label, weight }: Example): Row {
  return {
    indexes: Int32Array.from(features, ([index]) => index),
    values: Float64Array.from(features, ([, value]) => value),
    label,
    weight,
  }
}

/**
 * How far each weight may step: the inverse of an upper bound of how fast its gradient changes. Rare features step far;
 * with one step for all of them, they would hardly move.
 */
function stepsOf(rows: readonly Row[], size: number, classes: number, strength: Float64Array): Float64Array {
  const steepness = new Float64Array(size + 1)
  for (const { indexes, values, weight } of rows) {
    const total = values.reduce((sum, value) => sum + Math.abs(value), 1)
    for (let i = 0; i < indexes.length; i += 1) {
      const at = indexes[i] ?? 0
      steepness[at] = (steepness[at] ?? 0) + (weight * Math.abs(values[i] ?? 0) * total) / 2
    }
    steepness[size] = (steepness[size] ?? 0) + (weight * total) / 2
  }
  return strength.map((held, at) => 1 / (held + (steepness[Math.floor(at / classes)] ?? 0)))
}

function addGradient(
  { indexes, values, label, weight }: Row,
  weights: Float64Array,
  size: number,
  chances: Float64Array,
  gradient: Float64Array,
): void {
  const classes = chances.length
  let highest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < classes; k += 1) {
    let score = weights[size * classes + k] ?? 0
    for (let i = 0; i < indexes.length; i += 1)
      score += (weights[(indexes[i] ?? 0) * classes + k] ?? 0) * (values[i] ?? 0)
    chances[k] = score
    highest = Math.max(highest, score)
  }
  let total = 0
  for (let k = 0; k < classes; k += 1) {
    chances[k] = Math.exp((chances[k] ?? 0) - highest)
    total += chances[k] ?? 0
  }
  for (let k = 0; k < classes; k += 1) {
    const error = weight * ((chances[k] ?? 0) / total - (k === label ? 1 : 0))
    gradient[size * classes + k] = (gradient[size * classes + k] ?? 0) + error
    for (let i = 0; i < indexes.length; i += 1) {
      const at = (indexes[i] ?? 0) * classes + k
      gradient[at] = (gradient[at] ?? 0) + error * (values[i] ?? 0)
    }
  }
}
