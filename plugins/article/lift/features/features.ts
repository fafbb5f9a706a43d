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

/** What a sentence has of each feature, by its id. */
export type Measures = Readonly<Record<string, number>>

/** Measure a sentence. */
export function measure(candidate: Candidate): Measures {
  const measures: Record<string, number> = {}
  const { text } = candidate.sentence
  const asked = [...FEATURES, ...HOOKING, ...(/\d/.test(text) ? FIGURES : [])]
  for (const feature of asked) measures[feature.id] = feature.measure(candidate)
  for (const { id, of } of SUMS) measures[id] = of(measures)
  return measures
}

const SAYINGS = new Map([...FEATURES, ...HOOKING, ...FIGURES, ...SUMS].map(({ id, says }) => [id, says]))

/** Give what a feature is, in words for writers. */
export function sayingOf(id: string): string {
  return SAYINGS.get(id) ?? id
}
