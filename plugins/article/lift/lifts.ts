import type { Sentence } from '../prose.ts'

/** Something of a text that an editor would lift, verbatim, and where it stands. */
export interface Lifted extends Sentence {
  /** How good it is, from 0 to 1; the writer's own choice is 1. */
  readonly score: number
  /** What speaks for it, in words. */
  readonly reasons: readonly string[]
}

/** A sentence whose figure holds by itself. */
interface LiftedNumber extends Lifted {
  /** The figure with its unit, as written. */
  readonly figure: string
}

/** A question that the text asks and answers. */
export interface Question extends Lifted {
  /** The sentences that answer it, in reading order: one or two. */
  readonly answer: readonly Sentence[]
}

/** A row of a table that sets things side by side; its text is what the row is about. */
export interface Comparison extends Lifted {
  /** What each further column says of it, under the heading of the column. */
  readonly cells: readonly { readonly heading: string; readonly text: string }[]
}

/** All that is lifted out of one text, each list in reading order but the hooks, of which the best comes first. */
export interface Lifts {
  /** What belongs on a card of its own. */
  readonly quotes: readonly Lifted[]
  /** What says together what the text says. */
  readonly keyPoints: readonly Lifted[]
  /** Figures that hold by themselves. */
  readonly numbers: readonly LiftedNumber[]
  /** What would open a post. */
  readonly hooks: readonly Lifted[]
  /** The steps of one procedure, all of them. */
  readonly steps: readonly Lifted[]
  readonly questions: readonly Question[]
  /** What says what something is. */
  readonly definitions: readonly Lifted[]
  /** What to avoid. */
  readonly mistakes: readonly Lifted[]
  /** What goes against what others think. */
  readonly claims: readonly Lifted[]
  readonly comparisons: readonly Comparison[]
  /** What the text says where it sums itself up. */
  readonly conclusion: readonly Lifted[]
}

/** Nothing of a text. */
export const NOTHING: Lifts = {
  quotes: [],
  keyPoints: [],
  numbers: [],
  hooks: [],
  steps: [],
  questions: [],
  definitions: [],
  mistakes: [],
  claims: [],
  comparisons: [],
  conclusion: [],
}
