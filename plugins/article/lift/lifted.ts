import type { Sentence } from '../prose.ts'

/** A sentence of a text that an editor would lift, verbatim, and where it stands. */
export interface Lifted extends Sentence {
  /** How good it is, from 0 to 1. */
  readonly score: number
  /** What speaks for it, in words. */
  readonly reasons: readonly string[]
}

/** A sentence whose figure holds by itself. */
interface LiftedNumber extends Lifted {
  /** The figure with its unit, as written. */
  readonly figure: string
}

/** All that is lifted out of one text, each in reading order but the hooks, of which the best comes first. */
export interface Lifts {
  readonly quotes: readonly Lifted[]
  readonly keyPoints: readonly Lifted[]
  readonly numbers: readonly LiftedNumber[]
  readonly hooks: readonly Lifted[]
}
