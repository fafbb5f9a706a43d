import type { Measured } from '../choose/choice.ts'
import type { Lifted } from '../lifts.ts'
import { asPoint, holdsAlone, type Material } from './material.ts'

/** How many words the name may have of what is defined, with its article. */
const LONGEST_NAME = 6
/** How many are kept. */
const MOST = 5

/** Find the sentences that open the text or a section and say what something is which the title or the heading names. */
export function definitionsOf({ measured }: Material): Lifted[] {
  return measured
    .filter((each) => isDefinition(each) && each.measures.of('firstOfSection') > 0 && holdsAlone(each))
    .slice(0, MOST)
    .map((each) => asPoint(each, 'it says what something is that the title or its heading names'))
}

function isDefinition({ candidate: { sentence, reading } }: Measured): boolean {
  const [is] = sentence.found('means')
  if (!is || is.from === 0 || is.from > LONGEST_NAME) return false
  if (sentence.tokens.slice(1, is.from).some(({ isAfterBreak }) => isAfterBreak)) return false
  if (sentence.found('finite').some(({ from }) => from < is.from)) return false
  const heading = sentence.heading?.stemSet
  return sentence.stems
    .slice(0, is.from)
    .some((stem) => stem !== '' && (reading.titleStems.has(stem) || heading?.has(stem)))
}
