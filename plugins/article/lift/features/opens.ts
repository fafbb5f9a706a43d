import { hitAt } from '../reading/dummy-subject.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'

/** Tell whether a sentence tells its reader to do something at a screen or in a recipe: "click", "rør". */
export function isStep(sentence: ReadSentence): boolean {
  return sentence.opens('screenSteps') > 0
}

/** Tell whether a sentence is a piece of advice: "keep it short", "only collect what you need", "skriv kort". */
export function isAdvice(sentence: ReadSentence): boolean {
  if (isStep(sentence)) return false
  const at = /^(?:only|just|simply|so|kun|bare)$/.test(sentence.tokens[0]?.low ?? '') ? 1 : 0
  const length = hitAt(sentence, 'advice', at)
  if (length === 0) return false
  // "Work is", "Plan B costs": a noun that looks like a verb has the verb behind it.
  const behind = at + length
  return hitAt(sentence, 'finite', behind) === 0 || sentence.stems[behind] !== ''
}
