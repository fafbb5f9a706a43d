import { CHOSEN_LISTS, type ChosenList, type KeptChoice } from '../article/lift/chosen/kept-choice.ts'
import type { Offered } from '../article/lift/chosen/offered.ts'
import { quoteValue } from '../source/explain-issue.ts'
import { isRecord } from '../source/is-record.ts'
import { MOST } from './request.ts'

/** What of an answer can be kept, and what was left out of it, a line for each. */
export interface Answered {
  /** Absent lists were not answered with anything that can be used. */
  readonly lists: Pick<KeptChoice, ChosenList>
  readonly leftOut: readonly string[]
}

/**
 * Take what a model answered, which may be anything: of each list the numbers that were offered, once each, with what these
 * sentences say in the text. Nothing that the model itself wrote passes.
 */
export function readAnswer(answer: unknown, offered: readonly Offered[]): Answered {
  const byNumber = new Map(offered.map((each) => [each.number, each]))
  const leftOut: string[] = []
  const take = (list: ChosenList): KeptChoice[ChosenList] => {
    const given = isRecord(answer) && Object.hasOwn(answer, list) ? answer[list] : undefined
    if (!Array.isArray(given)) {
      leftOut.push(`${list}: found ${quoteValue(given)}, expected a list of numbers`)
      return undefined
    }
    const taken = new Map<number, string>()
    for (const value of given) {
      const each = typeof value === 'number' ? byNumber.get(value) : undefined
      const fault = faultOf(value, each, list, taken)
      if (fault !== undefined) leftOut.push(`${list}: ${quoteValue(value)} ${fault}`)
      else if (each) taken.set(each.number, each.text)
    }
    // Where all of it is wrong, nothing was chosen: that is not to choose nothing.
    if (taken.size === 0 && given.length > 0) return undefined
    return [...taken].map(([number, text]) => ({ number, text }))
  }
  const lists = Object.fromEntries(
    CHOSEN_LISTS.map((list) => [list, take(list)] as const).filter(([, taken]) => taken),
  )
  return { lists, leftOut }
}

function faultOf(
  value: unknown,
  each: Offered | undefined,
  list: ChosenList,
  taken: ReadonlyMap<number, string>,
): string | undefined {
  if (!Number.isInteger(value)) return 'is no whole number'
  if (!each) return 'was not offered'
  if (each.isHeading && list !== 'hooks') return 'is a heading'
  if (taken.has(each.number)) return 'stands there a second time'
  return taken.size === MOST[list] ? `is one too many, expected at most ${MOST[list]}` : undefined
}
