import type { JourneyStage } from './journey-stage.ts'

/** The stages of the default journey; those of the others are variations of them. */
const AWARENESS: JourneyStage = {
  id: 'awareness',
  place: 'awareness',
  colour: '#1d6fa5',
  labels: {
    da: { name: 'Opmærksomhed', intent: 'Jeg vil forstå mit problem.' },
    en: { name: 'Awareness', intent: 'I want to understand my problem.' },
  },
}
const CONSIDERATION: JourneyStage = {
  id: 'consideration',
  place: 'consideration',
  colour: '#6b4fbb',
  labels: {
    da: { name: 'Overvejelse', intent: 'Jeg vil kende og sammenligne mulighederne.' },
    en: { name: 'Consideration', intent: 'I want to know and compare my options.' },
  },
}
const DECISION: JourneyStage = {
  id: 'decision',
  place: 'decision',
  colour: '#b4451f',
  labels: {
    da: { name: 'Beslutning', intent: 'Jeg vil vælge rigtigt og komme i gang.' },
    en: { name: 'Decision', intent: 'I want to choose well and get started.' },
  },
}
const DELIGHT: JourneyStage = {
  id: 'delight',
  place: 'delight',
  colour: '#1f7a4d',
  labels: {
    da: { name: 'Begejstring', intent: 'Jeg vil have mere ud af det, jeg har valgt.' },
    en: { name: 'Delight', intent: 'I want to get more out of what I chose.' },
  },
}
const INTEREST: JourneyStage = {
  id: 'interest',
  place: 'consideration',
  colour: '#2b6f77',
  labels: {
    da: { name: 'Interesse', intent: 'Jeg vil vide, hvad der findes.' },
    en: { name: 'Interest', intent: 'I want to know what there is.' },
  },
}

/** The journeys that a site can name, each a list of stages in order. */
export const PRESETS = {
  /** Funnel and flywheel joined. */
  journey: [AWARENESS, CONSIDERATION, DECISION, DELIGHT],
  /** The sales funnel: top, middle, bottom. */
  funnel: [AWARENESS, CONSIDERATION, DECISION],
  /** Attention, interest, desire, action: St. Elmo Lewis's ladder of advertising. */
  aida: [
    {
      ...AWARENESS,
      id: 'attention',
      labels: {
        da: { ...AWARENESS.labels.da, name: 'Opmærksomhed' },
        en: { ...AWARENESS.labels.en, name: 'Attention' },
      },
    },
    INTEREST,
    {
      ...CONSIDERATION,
      id: 'desire',
      labels: {
        da: { name: 'Ønske', intent: 'Jeg vil have en løsning, der passer til mig.' },
        en: { name: 'Desire', intent: 'I want a solution that suits me.' },
      },
    },
    {
      ...DECISION,
      id: 'action',
      labels: {
        da: { ...DECISION.labels.da, name: 'Handling' },
        en: { ...DECISION.labels.en, name: 'Action' },
      },
    },
  ],
  /** The funnel with an interest above consideration and loyalty below decision. */
  five: [
    AWARENESS,
    INTEREST,
    CONSIDERATION,
    DECISION,
    {
      ...DELIGHT,
      id: 'loyalty',
      labels: {
        da: { ...DELIGHT.labels.da, name: 'Loyalitet' },
        en: { ...DELIGHT.labels.en, name: 'Loyalty' },
      },
    },
  ],
  /** The flywheel: attract strangers, engage prospects, delight customers. */
  flywheel: [
    {
      ...AWARENESS,
      id: 'attract',
      labels: {
        da: { ...AWARENESS.labels.da, name: 'Tiltræk' },
        en: { ...AWARENESS.labels.en, name: 'Attract' },
      },
    },
    {
      ...CONSIDERATION,
      id: 'engage',
      labels: {
        da: { name: 'Engagér', intent: 'Jeg vil sammenligne og vælge rigtigt.' },
        en: { name: 'Engage', intent: 'I want to compare and choose well.' },
      },
    },
    {
      ...DELIGHT,
      labels: {
        da: { ...DELIGHT.labels.da, name: 'Begejstr' },
        en: DELIGHT.labels.en,
      },
    },
  ],
} as const satisfies Record<string, readonly JourneyStage[]>
