import type { Measured } from './choice.ts'

/** Two sentences that share more of the shorter one's words say the same. */
const SAME = 0.5

/** Tell whether two sentences say the same. */
export function areAlike(a: Measured, b: Measured): boolean {
  const one = a.candidate.sentence.stemSet
  const other = b.candidate.sentence.stemSet
  let shared = 0
  for (const stem of one) if (other.has(stem)) shared += 1
  return shared / Math.max(1, Math.min(one.size, other.size)) > SAME
}

/** Tell whether two sentences stand in one block. */
export function inOneBlock(a: Measured, b: Measured): boolean {
  return a.candidate.sentence.block === b.candidate.sentence.block
}

/** Tell whether two sentences stand under one heading, or in one block; items of a list are points of their own. */
export function inOneSection(a: Measured, b: Measured): boolean {
  const { heading, isItem } = a.candidate.sentence
  return inOneBlock(a, b) || (!isItem && heading !== undefined && heading === b.candidate.sentence.heading)
}
