import type { ChoiceName } from '../choose/choices.ts'
import type { ChoiceWeights } from '../choose/weights.ts'
import { HOOKS_WEIGHTS } from './hooks.ts'
import { KEY_POINTS_WEIGHTS } from './key-points.ts'
import { NUMBERS_WEIGHTS } from './numbers.ts'
import { QUOTES_WEIGHTS } from './quotes.ts'

/** What was learnt of each choice. */
export const LIFT_WEIGHTS: Readonly<Record<ChoiceName, ChoiceWeights>> = {
  quotes: QUOTES_WEIGHTS,
  keyPoints: KEY_POINTS_WEIGHTS,
  numbers: NUMBERS_WEIGHTS,
  hooks: HOOKS_WEIGHTS,
}
