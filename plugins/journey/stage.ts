import type { Fact, Signal } from '../article/fact.ts'
import type { Reading } from './reading.ts'
import { STAGE_SIGNALS } from './signals/stage.ts'
import { STAGES, type Stage } from './stages.ts'
import { leadOf, probabilitiesOf, type Weighed, weigh } from './weigh.ts'
import { STAGE_WEIGHTS } from './weights/stage.ts'

/** A judgement of the stage. Its confidence is the probability of its value, which is the likeliest of the four. */
export interface JudgedStage extends Fact<Stage> {
  readonly probabilities: Readonly<Record<Stage, number>>
  /** Whether the value is only a best guess, which the writer should look at. */
  readonly unsure: boolean
}

/**
 * Under this probability a judgement is unsure: above it nine of ten were right on sites that the weights did not know
 * (`npm run bench:stage`).
 */
export const UNSURE_BELOW = 0.6
/** What adds less than this, in log-odds, is no reason. */
const LEAST_REASON = 0.1

/** Judge from the text alone at which stage of the journey its reader is, and say why, the strongest reason first. */
export function judgeStage(reading: Reading, unsureBelow = UNSURE_BELOW): JudgedStage {
  const weighed = weigh(reading, STAGE_SIGNALS, STAGE_WEIGHTS)
  const chances = probabilitiesOf(weighed, STAGE_WEIGHTS)
  const confidence = Math.max(...chances)
  const at = chances.indexOf(confidence)
  const reasons = reasonsFor(weighed, at)
  return {
    value: STAGES[at] ?? 'awareness',
    from: 'text',
    confidence,
    signals: reasons.length > 0 ? reasons : [{ text: 'nothing that speaks for another stage' }],
    probabilities: Object.fromEntries(STAGES.map((stage, index) => [stage, chances[index] ?? 0])) as Record<
      Stage,
      number
    >,
    unsure: confidence < unsureBelow,
  }
}

/** List what speaks for a class, the strongest first; what is said in the same words is one reason. */
function reasonsFor(weighed: readonly Weighed[], at: number): Signal[] {
  const reasons = new Map<string, Signal & { readonly weight: number }>()
  for (const { measure, adds } of weighed) {
    const lead = leadOf(adds, at)
    if (lead < LEAST_REASON) continue
    const said = measure.say()
    const { weight = 0 } = reasons.get(said.text) ?? {}
    reasons.set(said.text, { ...said, weight: weight + lead })
  }
  return [...reasons.values()]
    .sort((a, b) => b.weight - a.weight)
    .map((reason) => ({ ...reason, weight: Math.round(reason.weight * 100) / 100 }))
}
