import type { Candidate } from '../reading/candidate.ts'
import { ARTICLE } from './article.ts'
import type { Feature } from './feature.ts'
import { FIGURES } from './figures.ts'
import { FORM } from './form.ts'
import { HOOKING } from './hooking.ts'
import { PLACE } from './place.ts'
import { STANDS_ALONE } from './stands-alone.ts'
import { SUMS } from './sums.ts'
import { TOPIC } from './topic.ts'
import { TRUE_OUTSIDE } from './true-outside.ts'
import { VOICE } from './voice.ts'
import { WHOLE } from './whole.ts'
import { WORTH } from './worth.ts'

/** All that is asked of a sentence, by question. */
export const FEATURES: readonly Feature[] = [
  ...STANDS_ALONE,
  ...TRUE_OUTSIDE,
  ...WHOLE,
  ...WORTH,
  ...VOICE,
  ...FORM,
  ...PLACE,
  ...TOPIC,
  ...ARTICLE,
]

/** All that is asked besides of a figure, and of the first line of a post. */
export const FIGURE_FEATURES: readonly Feature[] = FIGURES
export const HOOK_FEATURES: readonly Feature[] = HOOKING

/** How much of one feature a sentence has, whatever kind of feature it is. */
type Measure = (candidate: Candidate, measures: Measures) => number

const MEASURES: readonly (readonly [id: string, measure: Measure])[] = [
  ...[...FEATURES, ...HOOKING].map(
    (feature) => [feature.id, (each: Candidate) => feature.measure(each)] as const,
  ),
  ...SUMS.map((sum) => [sum.id, (_: Candidate, measures: Measures) => sum.of(measures)] as const),
  ...FIGURES.map(
    (figure) =>
      [figure.id, (each: Candidate) => (/\d/.test(each.sentence.text) ? figure.measure(each) : 0)] as const,
  ),
]
const PLACES: ReadonlyMap<string, number> = new Map(MEASURES.map(([id], at) => [id, at]))

/** What a sentence has of each feature; measured when first asked, since most sentences are forbidden by their first word. */
export class Measures {
  readonly #candidate: Candidate
  readonly #known = new Float64Array(MEASURES.length).fill(Number.NaN)

  constructor(candidate: Candidate) {
    this.#candidate = candidate
  }

  /** Give how much of a feature the sentence has, by its id. */
  of(id: string): number {
    const at = PLACES.get(id) ?? -1
    const known = this.#known[at]
    if (known !== undefined && !Number.isNaN(known)) return known
    const [, measure] = MEASURES[at] ?? []
    if (!measure) throw new RangeError(`there is no feature "${id}"`)
    const measured = measure(this.#candidate, this)
    this.#known[at] = measured
    return measured
  }
}

/** What may speak for a sentence of the families that else hold faults alone. */
const NO_FAULTS = new Set(['pronounTied', 'nextLeans', 'weAll', 'you', 'question', 'announces'])
const FAULTS = [...STANDS_ALONE, ...TRUE_OUTSIDE, ...WHOLE, ...VOICE].filter(({ id }) => !NO_FAULTS.has(id))
const FAULT_IDS: ReadonlySet<string> = new Set([...FAULTS.map(({ id }) => id), 'vague', 'leaning'])

/** Tell whether a feature is a fault, whatever was learnt of it beside others; a fault is never a reason. */
export function isFault(id: string): boolean {
  return FAULT_IDS.has(id)
}

const SAYINGS = new Map([...FEATURES, ...HOOKING, ...FIGURES, ...SUMS].map(({ id, says }) => [id, says]))

/** Give what a feature is, in words for writers. */
export function sayingOf(id: string): string {
  return SAYINGS.get(id) ?? id
}
