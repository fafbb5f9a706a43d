import type { Candidate } from '../reading/candidate.ts'

/** Something of a sentence that speaks for or against lifting it. Which of the two, and how strongly, is learnt. */
export interface Feature {
  readonly id: string
  /** What it is, in words for writers: "it …". */
  readonly says: string
  /** How much of it a sentence has, from 0 to 2. */
  measure(candidate: Candidate): number
}

/** Give 1 for what is so. */
export function mark(isSo: boolean): number {
  return isSo ? 1 : 0
}

/** Let a count say no more than two do. */
export function upToTwo(count: number): number {
  return Math.min(2, count)
}
