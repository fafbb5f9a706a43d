import { STAGE_LABELS } from '../journey/labels.ts'
import { STAGES, type Stage } from '../journey/stages.ts'
import type { SiteLanguage } from '../language.ts'

/** The stages of the site's journey, in order: the one place from which the report takes them. */
export const JOURNEY: readonly Stage[] = STAGES

/** Where a journey begins: the stage of those who don't know the site yet. */
export const FIRST_STAGE: Stage = 'awareness'

/** The stage whose pages ask for the choice: where a journey leads. */
export const DECISION_STAGE: Stage = 'decision'

/** Tell what a stage is called in a language. */
export function stageName(stage: Stage, lang: SiteLanguage): string {
  return STAGE_LABELS[stage][lang].name
}

/** Tell the place of a stage in the journey, from 0. */
export function placeOf(stage: Stage): number {
  return JOURNEY.indexOf(stage)
}
