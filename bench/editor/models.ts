import type { ChoiceName } from '../../plugins/article/lift/choose/choices.ts'
import { FEATURES, FIGURE_FEATURES, HOOK_FEATURES } from '../../plugins/article/lift/features/features.ts'
import { SUMS } from '../../plugins/article/lift/features/sums.ts'
import type { Labelled } from './labelled.ts'

/** A question that is learnt with yes and no. */
interface Question {
  readonly ridge: number
  isAsked(item: Labelled): boolean
  isYes(item: Labelled): boolean
}

/** How one choice is learnt. */
interface Model {
  /** The features that it may use, and how many of them at the most. */
  readonly features: readonly string[]
  readonly most: number
  readonly questions: readonly Question[]
  /** How many an article gets on average: by that its threshold is set. */
  readonly rate: number
  isRight(item: Labelled): boolean
}

const COMMON = [...FEATURES, ...SUMS].map(({ id }) => id)

/** What else of a sentence bears on its figure: there are too few labels to ask more. */
const NEAR_FIGURES =
  'example we me brand names past dated ownText you noEnd noMainVerb quoted asks sells opensCondition opensGeneric step advice leaning clean textSteps textSells textPast textEdge item vague defines linked thanks productSubject manual label'.split(
    ' ',
  )

function isProse({ candidate: { sentence } }: Labelled): boolean {
  return !sentence.isHeading && sentence.text.length >= 35
}

/** Good against some of the bad; what nobody listed may be either. */
function against(...verdicts: readonly Labelled['verdict'][]): Question {
  return {
    ridge: 40,
    isAsked: (item) => isProse(item) && (item.isGood || verdicts.includes(item.verdict)),
    isYes: ({ isGood }) => isGood,
  }
}

/** Whether it stands alone and is true outside its place; and whether it speaks of its subject, or sells. */
const STANDS = against('dangling', 'example', 'denied')
const SPEAKS = against('promo')
/** Whether an editor would take it at all. */
const WORTH: Question = { ridge: 40, isAsked: isProse, isYes: ({ isGood }) => isGood }

/** How each choice is learnt. */
export const MODELS: Readonly<Record<ChoiceName, Model>> = {
  quotes: {
    features: COMMON,
    questions: [STANDS, SPEAKS, { ridge: 40, isAsked: isProse, isYes: ({ isGood }) => isGood }],
    most: 60,
    rate: 0.75,
    isRight: ({ isGood }) => isGood,
  },
  keyPoints: {
    features: COMMON,
    questions: [
      STANDS,
      SPEAKS,
      { ridge: 40, isAsked: isProse, isYes: ({ isGood, isPoint }) => isGood || isPoint },
    ],
    most: 60,
    rate: 1.5,
    isRight: ({ isGood, isPoint }) => isGood || isPoint,
  },
  numbers: {
    features: [...FIGURE_FEATURES.map(({ id }) => id), ...NEAR_FIGURES],
    questions: [
      {
        ridge: 20,
        isAsked: (item) => isProse(item) && /\d/.test(item.candidate.sentence.text),
        isYes: ({ isNumber }) => isNumber,
      },
      WORTH,
    ],
    most: 60,
    rate: 0.03,
    isRight: ({ isNumber }) => isNumber,
  },
  hooks: {
    features: [...COMMON, ...HOOK_FEATURES.map(({ id }) => id)],
    questions: [{ ridge: 60, isAsked: () => true, isYes: ({ isHook }) => isHook }],
    most: 40,
    rate: 0.18,
    isRight: ({ isHook }) => isHook,
  },
}
