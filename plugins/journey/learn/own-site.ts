import { STAGES } from '../stages.ts'
import { softmax, type Weights } from '../weigh.ts'
import { STAGE_WEIGHTS } from '../weights/stage.ts'
import { foldsOf } from './folds.ts'
import { type Belief, type Example, type Learnt, learn, scoreOf } from './learn.ts'
import { accuracy, type Verdict } from './measures.ts'
import { STAGE_MODEL } from './model.ts'

/** In how many folds the texts of a site are put. */
const FOLDS = 5
/** How strongly the biases are held to those of all sites: as strongly as 10 texts pull. */
const BIAS_STRENGTH = 10

/** What learning on a site's own texts came to. */
export interface OwnSite {
  /** The share of its texts whose stage all sites' weights judge as their writers do. */
  readonly before: number
  /** The same for weights that were learnt on, each text judged without its own fold. */
  readonly after: number
  /** For each text the index of the stage that all sites' weights judge. */
  readonly judged: readonly number[]
  readonly weights: Weights
}

/** Learn on from the weights of all sites with texts whose stage their writers have said; at least one. */
export function learnOwnSite(examples: readonly Example[]): OwnSite {
  const general: Learnt = {
    biases: [...STAGE_WEIGHTS.biases],
    weights: STAGE_MODEL.ids.map((id) => [...(STAGE_WEIGHTS.signals[id] ?? [])]),
  }
  const folds = foldsOf(
    examples.map((_, at) => String(at)),
    FOLDS,
  )
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    learnOn(
      general,
      examples.filter((_, at) => folds[at] !== fold),
    ),
  )
  const before = examples.map((example) => verdict(example, general))
  const after = examples.map((example, at) => verdict(example, without[folds[at] ?? 0] ?? general))
  return {
    before: accuracy(before),
    after: accuracy(after),
    judged: before.map(({ chances }) => chances.indexOf(Math.max(...chances))),
    weights: weightsOf(learnOn(general, examples)),
  }
}

function learnOn(general: Learnt, examples: readonly Example[]): Learnt {
  const beliefs = STAGE_MODEL.beliefs.map(
    ({ strength }, at): Belief => ({ means: general.weights[at] ?? [], strength, isHeld: false }),
  )
  return learn(examples, STAGES.length, beliefs, { means: general.biases, strength: BIAS_STRENGTH })
}

function verdict(example: Example, learnt: Learnt): Verdict {
  const { temperature } = STAGE_WEIGHTS
  return {
    label: example.label,
    chances: softmax(scoreOf(example, learnt).map((score) => score / temperature)),
  }
}

/** Three places are more than the data can tell, and the same on every machine. */
function weightsOf({ biases, weights }: Learnt): Weights {
  const figures = (row: readonly number[]): number[] =>
    row.map((value) => Math.round(value * 1000) / 1000 || 0)
  return {
    biases: figures(biases),
    temperature: STAGE_WEIGHTS.temperature,
    signals: Object.fromEntries(STAGE_MODEL.ids.map((id, at) => [id, figures(weights[at] ?? [])])),
  }
}
