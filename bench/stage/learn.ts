/** One labelled text: what it has of each feature, its class, and how much it counts. */
export interface Example {
  readonly features: readonly (readonly [index: number, value: number])[]
  readonly label: number
  readonly weight: number
}

/** What is believed of the weights before anything is learnt. */
export interface Prior {
  readonly classes: number
  /** For each feature the weight for each class that its reason gives it. */
  readonly means: readonly (readonly number[])[]
  /** How strongly weights are held to their means, and biases to 0. */
  readonly strength: number
}

/** Weights that were learnt: `weights[feature][class]`, and `biases[class]`. */
export interface Learnt {
  readonly weights: number[][]
  readonly biases: number[]
}

/** Steps of the descent; after these the figures no longer move in the third place. */
const STEPS = 400

/**
 * Learn a multinomial logistic regression by accelerated gradient descent (Nesterov), held to its prior (L2), with the
 * directions of the prior kept: what speaks for a class never speaks against it, and the other way round.
 * Deterministic: no random start, no sampling.
 */
export function learn(examples: readonly Example[], { classes, means, strength }: Prior): Learnt {
  const size = means.length
  const at = (feature: number, label: number): number => feature * classes + label
  const mean = new Float64Array((size + 1) * classes)
  for (const [feature, row] of means.entries())
    for (const [label, value] of row.entries()) mean[at(feature, label)] = value
  const now = mean.slice()
  const ahead = mean.slice()
  const gradient = new Float64Array(now.length)
  const chances = new Float64Array(classes)
  const step = 1 / (strength + steepness(examples))
  for (let round = 0; round < STEPS; round += 1) {
    for (let i = 0; i < gradient.length; i += 1) {
      gradient[i] = strength * ((ahead[i] ?? 0) - (mean[i] ?? 0))
    }
    for (const { features, label, weight } of examples) {
      chancesOf(features, ahead, size, chances)
      for (let k = 0; k < classes; k += 1) {
        const error = weight * ((chances[k] ?? 0) - (k === label ? 1 : 0))
        gradient[at(size, k)] = (gradient[at(size, k)] ?? 0) + error
        for (const [feature, value] of features)
          gradient[at(feature, k)] = (gradient[at(feature, k)] ?? 0) + error * value
      }
    }
    const push = round / (round + 3)
    for (let i = 0; i < now.length; i += 1) {
      let next = (ahead[i] ?? 0) - step * (gradient[i] ?? 0)
      if (i < size * classes) next = (mean[i] ?? 0) > 0 ? Math.max(0, next) : Math.min(0, next)
      ahead[i] = next + push * (next - (now[i] ?? 0))
      now[i] = next
    }
  }
  return {
    weights: means.map((_, feature) => Array.from(now.slice(at(feature, 0), at(feature + 1, 0)))),
    biases: Array.from(now.slice(at(size, 0))),
  }
}

/** An upper bound of how fast the gradient changes. */
function steepness(examples: readonly Example[]): number {
  let sum = 0
  for (const { features, weight } of examples)
    sum += weight * features.reduce((total, [, value]) => total + value * value, 1)
  return sum / 2
}

function chancesOf(
  features: Example['features'],
  weights: Float64Array,
  size: number,
  chances: Float64Array,
): void {
  const classes = chances.length
  let highest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < classes; k += 1) {
    let score = weights[size * classes + k] ?? 0
    for (const [feature, value] of features) score += (weights[feature * classes + k] ?? 0) * value
    chances[k] = score
    highest = Math.max(highest, score)
  }
  let total = 0
  for (let k = 0; k < classes; k += 1) {
    chances[k] = Math.exp((chances[k] ?? 0) - highest)
    total += chances[k] ?? 0
  }
  for (let k = 0; k < classes; k += 1) chances[k] = (chances[k] ?? 0) / total
}
