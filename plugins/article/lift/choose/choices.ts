import { SHORTEST } from '../reading/candidate.ts'
import { inOneBlock, inOneSection } from './alike.ts'
import type { Choice, Measured } from './choice.ts'

/** Sure signs that a sentence says nothing by itself, or is not whole. */
const NEVER = [
  'opensPronoun',
  'opensConnective',
  'goesOn',
  'lower',
  'colonEnd',
  'demonstrative',
  'markup',
  'glued',
  'lost',
  'pronounLoose',
  'definiteBeside',
]
/** Sure signs that it is no statement. */
const NO_STATEMENT = ['exclaims', 'noEnd', 'noMainVerb', 'withoutSubject', 'question', 'noVerb']
/** Sure signs that it is of its place alone, or its writer's. */
const NOT_OURS = [
  'me',
  'opensDefinite',
  'pitchesName',
  'we',
  'opensOrder',
  'label',
  'example',
  'quoted',
  'asks',
  'setting',
  'hearsay',
  'ownText',
  'opensThen',
  'promises',
  'halfContrast',
  'empty',
  'walk',
]

function isProse({ candidate: { sentence } }: Measured): boolean {
  return !sentence.isHeading && sentence.text.length >= SHORTEST
}

/** What belongs on a card of its own. */
const QUOTES: Choice = {
  most: 6,
  vetoes: [...NEVER, ...NO_STATEMENT, ...NOT_OURS, 'names', 'namedSubject'],
  isAsked: isProse,
  clash: inOneBlock,
}

/** What says together what the text says. */
const KEY_POINTS: Choice = {
  most: 5,
  vetoes: [...NEVER, ...NO_STATEMENT, ...NOT_OURS],
  isAsked: isProse,
  clash: inOneSection,
}

/** A figure that holds is a share or counts something that the sentence names. */
function isMeasured({ measures }: Measured): boolean {
  return measures.of('quantity') === 1
}

/** Which figures hold by themselves. */
const NUMBERS: Choice = {
  most: 6,
  vetoes: [
    ...NEVER,
    'question',
    'example',
    'me',
    'listNumber',
    'label',
    'yearOnly',
    'version',
    'formula',
    'nameFigure',
    'trivial',
    'we',
    'hearsay',
    'opensDefinite',
    'names',
    'dated',
    'noVerb',
    'noMainVerb',
  ],
  isAsked: (measured) =>
    isProse(measured) && /\d/.test(measured.candidate.sentence.text) && isMeasured(measured),
  clash: () => false,
}

/**
 * The languages in which a line is chosen that would open a post. In Danish fewer than half of the lines that were chosen
 * on sites left out were right at the first place, which is worse than none.
 */
const HOOKED: ReadonlySet<string> = new Set(['en'])

/** What would open a post. */
const HOOKS: Choice = {
  most: 3,
  vetoes: [...NEVER, 'withoutSubject', 'asks', 'ownText', 'thanks', 'hearsay', 'example', 'quoted', 'label'],
  isAsked: ({ candidate: { sentence, reading }, measures }) =>
    HOOKED.has(reading.lang) &&
    (sentence.isHeading ||
      (sentence.text.length >= SHORTEST && measures.of('noEnd') === 0 && measures.of('noMainVerb') === 0)),
  clash: inOneBlock,
}

/** All that is lifted. */
export const CHOICES = { quotes: QUOTES, keyPoints: KEY_POINTS, numbers: NUMBERS, hooks: HOOKS } as const

/** The name of one of them. */
export type ChoiceName = keyof typeof CHOICES
