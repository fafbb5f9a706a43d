import type { Lifted, Lifts } from './lifts.ts'

/** What is lifted, by its key, in words; the first four are said of every text, the others where there are any. */
const NAMES: Readonly<Record<keyof Lifts, string>> = {
  quotes: 'quotes',
  keyPoints: 'key points',
  numbers: 'numbers',
  hooks: 'hooks',
  steps: 'steps',
  questions: 'questions',
  definitions: 'definitions',
  mistakes: 'mistakes',
  claims: 'claims',
  comparisons: 'comparisons',
  conclusion: 'conclusion',
}
const LISTS = Object.entries(NAMES) as [keyof Lifts, string][]
/** How many of them are said of every text. */
const ALWAYS = 4

/** A list of what is lifted, as writers see it. */
interface ShownList {
  readonly name: string
  readonly items: readonly Lifted[]
}

/** Choose the lists that a writer is shown of what is lifted, with their names. */
export function shownLists(lifts: Lifts): ShownList[] {
  return LISTS.filter(([key], at) => at < ALWAYS || lifts[key].length > 0).map(([key, name]) => ({
    name,
    items: lifts[key],
  }))
}
