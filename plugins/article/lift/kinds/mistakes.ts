import type { Measured } from '../choose/choice.ts'
import { isAdvice } from '../features/opens.ts'
import type { Lifted } from '../lifts.ts'
import { asPoint, holdsAlone, type Material } from './material.ts'

/** How far behind an imperative its "not" stands, in words: "brug ikke", "skriv derfor aldrig". */
const NEAR = 3
/** How many are kept. */
const MOST = 5

/** Find the sentences that say what to avoid. */
export function mistakesOf({ measured }: Material): Lifted[] {
  return measured
    .filter((each) => isWarning(each) && holdsAlone(each))
    .slice(0, MOST)
    .map((each) => asPoint(each, 'it says what to avoid'))
}

/** Tell whether a sentence warns; a mistake is one in what the title names. */
function isWarning({ candidate: { sentence }, measures }: Measured): boolean {
  if (sentence.opens('opensWarning') > 0) return true
  if (sentence.has('mistake') && measures.of('topTitle') > 0) return true
  return isAdvice(sentence) && sentence.found('forbids').some(({ from }) => from > 0 && from < NEAR)
}
