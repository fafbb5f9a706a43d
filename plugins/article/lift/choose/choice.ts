import type { Measures } from '../features/features.ts'
import type { Candidate } from '../reading/candidate.ts'

/** A candidate with what was measured of it. */
export interface Measured {
  readonly candidate: Candidate
  readonly measures: Measures
}

/** A measured candidate with how good it is for one choice, from 0 to 1. */
export interface Scored extends Measured {
  readonly score: number
}

/** One thing that is lifted out of a text, and by what rule. */
export interface Choice {
  /** How many are lifted at the most. */
  readonly most: number
  /** The features whose presence forbids, whatever the score. */
  readonly vetoes: readonly string[]
  /** Which sentences are asked at all. */
  isAsked(measured: Measured): boolean
  /** Whether two may not be lifted together. */
  clash(a: Measured, b: Measured): boolean
}
