import type { SiteLanguage } from '../language.ts'
import type { Stage } from './stages.ts'

/** What a stage is called, and what its reader wants, in one line. */
export interface StageLabel {
  readonly name: string
  readonly intent: string
  /** Last part of the stage page's address: the name in ASCII. */
  readonly slug: string
}

/** The words for the stages in the languages of a site. */
export const STAGE_LABELS: Readonly<Record<Stage, Readonly<Record<SiteLanguage, StageLabel>>>> = {
  awareness: {
    da: { name: 'Opmærksomhed', intent: 'Jeg vil forstå mit problem.', slug: 'opmaerksomhed' },
    en: { name: 'Awareness', intent: 'I want to understand my problem.', slug: 'awareness' },
  },
  consideration: {
    da: { name: 'Overvejelse', intent: 'Jeg vil kende og sammenligne mulighederne.', slug: 'overvejelse' },
    en: { name: 'Consideration', intent: 'I want to know and compare my options.', slug: 'consideration' },
  },
  decision: {
    da: { name: 'Beslutning', intent: 'Jeg vil vælge rigtigt og komme i gang.', slug: 'beslutning' },
    en: { name: 'Decision', intent: 'I want to choose well and get started.', slug: 'decision' },
  },
  delight: {
    da: { name: 'Begejstring', intent: 'Jeg vil have mere ud af det, jeg har valgt.', slug: 'begejstring' },
    en: { name: 'Delight', intent: 'I want to get more out of what I chose.', slug: 'delight' },
  },
}

/** The colour of each stage: at least 4.5:1 against white and against the paper colour of the default site. */
export const STAGE_COLOURS: Readonly<Record<Stage, string>> = {
  awareness: '#1d6fa5',
  consideration: '#6b4fbb',
  decision: '#b4451f',
  delight: '#1f7a4d',
}
