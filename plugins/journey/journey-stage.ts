import type { SiteLanguage } from '../language.ts'
import type { Stage } from './stages.ts'

/** What a stage is called, and what its reader wants, in one line. */
export interface StageLabel {
  readonly name: string
  readonly intent: string
}

/** One stage of a site's journey. */
export interface JourneyStage {
  readonly id: string
  /** Which of the four default stages it stands for. */
  readonly place: Stage
  /** As `#rrggbb`, at least 4.5:1 against white and against the paper of the default site. */
  readonly colour: string
  readonly labels: Readonly<Record<SiteLanguage, StageLabel>>
}
