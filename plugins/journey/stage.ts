import type { Fact, Signal } from '../article/fact.ts'
import type { Reading } from './reading.ts'
import { STAGE_SIGNALS } from './signals/stage.ts'
import { STAGES, type Stage } from './stages.ts'
import { leadOf, probabilitiesOf, type Weighed, type Weights, weigh } from './weigh.ts'
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
export const UNSURE_BELOW = 0.85
/** What adds less than this, in log-odds, is no reason. */
const LEAST_REASON = 0.2
/** How many of the figures are named that speak for a stage together. */
const NAMED_FIGURES = 3

/** How a site has its stages judged. */
export interface StageManner {
  /** Under which probability a judgement counts as unsure. */
  readonly unsureBelow?: number | undefined
  /** What was learnt on texts of its own. */
  readonly weights?: Weights | undefined
}

/** Judge from the text alone at which stage of the journey its reader is, and say why, the strongest reason first. */
export function judgeStage(
  reading: Reading,
  { unsureBelow = UNSURE_BELOW, weights = STAGE_WEIGHTS }: StageManner = {},
): JudgedStage {
  const weighed = weigh(reading, STAGE_SIGNALS, weights)
  const chances = probabilitiesOf(weighed, weights)
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

/**
 * List what speaks for a class, the strongest first; what is found in one place is one reason, and what is only known by
 * figures, such as how often a text says "you", is one together.
 */
function reasonsFor(weighed: readonly Weighed[], at: number): Signal[] {
  const reasons = new Map<string, Signal & { readonly weight: number; readonly most: number }>()
  const figures: { readonly text: string; readonly lead: number }[] = []
  for (const { measure, hasReason, adds } of weighed) {
    const lead = leadOf(adds, at)
    if (!hasReason) {
      figures.push({ text: measure.say().text, lead })
      continue
    }
    if (lead < LEAST_REASON) continue
    const said = measure.say()
    const place = said.line === undefined ? said.text : `${said.line}:${said.column} ${endOf(said.text)}`
    const known = reasons.get(place) ?? { ...said, weight: 0, most: 0 }
    const most = Math.max(lead, known.most)
    reasons.set(place, { ...known, ...(lead > known.most ? said : {}), weight: known.weight + lead, most })
  }
  return [...reasons.values(), ...inOne(figures)]
    .sort((a, b) => b.weight - a.weight)
    .map(({ text, line, column, weight }) => ({
      text,
      ...(line === undefined ? {} : { line, column }),
      weight: Math.round(weight * 100) / 100,
    }))
}

/** The part of a text that a reason names at its end: two signals of one place may speak of different parts. */
function endOf(reason: string): string {
  return reason.slice(reason.lastIndexOf('"') + 1).replace(/^ and \d+ more/, '')
}

/** Say what figures together speak for a class, with those that say most. */
function inOne(
  figures: readonly { readonly text: string; readonly lead: number }[],
): (Signal & { readonly weight: number })[] {
  const weight = figures.reduce((sum, { lead }) => sum + lead, 0)
  if (weight < LEAST_REASON) return []
  const most = figures
    .toSorted((a, b) => b.lead - a.lead)
    .slice(0, NAMED_FIGURES)
    .map(({ text }) => text)
  return [{ text: `its small words and form: ${most.join('; ')}`, weight }]
}
