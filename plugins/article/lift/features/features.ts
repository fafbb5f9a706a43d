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

const BY_ID = new Map([...FEATURES, ...HOOKING].map((feature) => [feature.id, feature]))
const FIGURES_BY_ID = new Map(FIGURES.map((feature) => [feature.id, feature]))
const SUMS_BY_ID = new Map(SUMS.map((sum) => [sum.id, sum]))

/** What a sentence has of each feature; measured when first asked, since most sentences are forbidden by their first word. */
export class Measures {
  readonly #candidate: Candidate
  readonly #known = new Map<string, number>()

  constructor(candidate: Candidate) {
    this.#candidate = candidate
  }

  /** Give how much of a feature the sentence has, by its id. */
  of(id: string): number {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const measured = this.#measure(id)
    this.#known.set(id, measured)
    return measured
  }

  #measure(id: string): number {
    const feature = BY_ID.get(id)
    if (feature) return feature.measure(this.#candidate)
    const sum = SUMS_BY_ID.get(id)
    if (sum) return sum.of(this)
    const figure = FIGURES_BY_ID.get(id)
    if (!figure) throw new RangeError(`there is no feature "${id}"`)
    return /\d/.test(this.#candidate.sentence.text) ? figure.measure(this.#candidate) : 0
  }
}

/** What may speak for a sentence of the families that else hold faults alone. */
const NO_FAULTS = new Set(['pronounTied', 'nextLeans', 'nextThey', 'weAll', 'you', 'question', 'announces'])
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
