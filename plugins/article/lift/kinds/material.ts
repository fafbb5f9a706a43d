import type { Root } from 'mdast'
import type { Block } from '../../prose.ts'
import type { ProseSentence } from '../../text.ts'
import type { Measured } from '../choose/choice.ts'
import { CHOICES } from '../choose/choices.ts'
import { isAllowed } from '../choose/choose.ts'
import { scoreOf } from '../choose/weights.ts'
import type { Lifted } from '../lifts.ts'
import type { Reading } from '../reading/reading.ts'
import { LIFT_WEIGHTS } from '../weights/weights.ts'

/** A text as it was read, for whoever looks for one kind of fact in it. */
export interface Material {
  readonly tree: Root
  readonly blocks: readonly Block[]
  readonly sentences: readonly ProseSentence[]
  /** Nothing in a language that has no lexicon. */
  readonly reading: Reading | undefined
  /** The sentences that might be lifted, none of which its writer forbids. */
  readonly measured: readonly Measured[]
  /** Whether the writer lets a sentence, or a part of a block, be lifted. */
  isFree(block: Block, start: number, end: number): boolean
}

/** Tell whether nothing forbids that a sentence stands by itself as a point of its text. */
export function holdsAlone(measured: Measured): boolean {
  return isAllowed(CHOICES.keyPoints, measured)
}

/** Lift a sentence with a reason, as good as it is as a point of its text. */
export function asPoint({ candidate: { sentence }, measures }: Measured, reason: string): Lifted {
  const { text, line, column } = sentence.sentence
  return { text, line, column, score: rounded(scoreOf(measures, LIFT_WEIGHTS.keyPoints)), reasons: [reason] }
}

/** Round a score to what means anything. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000
}
