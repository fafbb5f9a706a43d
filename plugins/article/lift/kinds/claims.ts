import { CHOICES } from '../choose/choices.ts'
import { isAllowed } from '../choose/choose.ts'
import { scoreOf } from '../choose/weights.ts'
import type { Lifted } from '../lifts.ts'
import { LIFT_WEIGHTS } from '../weights/weights.ts'
import { asPoint, type Material } from './material.ts'

/** How many are kept. */
const MOST = 3

/** Find the sentences that deny one thing and hold another against it. */
export function claimsOf({ measured }: Material): Lifted[] {
  return measured
    .filter(
      (each) =>
        each.candidate.sentence.has('contrary') &&
        each.measures.of('compares') > 0 &&
        isAllowed(CHOICES.quotes, each) &&
        scoreOf(each.measures, LIFT_WEIGHTS.keyPoints) >= LIFT_WEIGHTS.keyPoints.threshold,
    )
    .map((each) => asPoint(each, 'it denies one thing and holds another against it'))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .sort((a, b) => a.line - b.line || a.column - b.column)
}
