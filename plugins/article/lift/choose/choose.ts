import { areAlike } from './alike.ts'
import type { Choice, Measured, Scored } from './choice.ts'
import type { Bar } from './weights.ts'

/** What a feature must reach to forbid. */
const SURE = 0.3

/** Give the features of a sentence that forbid a choice to take it. */
export function vetoesOf({ vetoes }: Choice, { measures }: Measured): string[] {
  return vetoes.filter((id) => measures.of(id) > SURE)
}

/** Tell whether a choice may ever take a sentence. */
export function isAllowed({ isAsked, vetoes }: Choice, measured: Measured): boolean {
  return isAsked(measured) && !vetoes.some((id) => measured.measures.of(id) > SURE)
}

/**
 * Take the best that reach a threshold, no two of which clash or say the same; none where too few sentences of the text
 * are good. `allowed` are the sentences that nothing forbids. In reading order.
 */
export function choose(
  { most, clash }: Choice,
  allowed: readonly Scored[],
  { threshold, gate }: Bar,
): Scored[] {
  if (allowed.filter(({ score }) => score >= gate.score).length < gate.count) return []
  const taken: Scored[] = []
  for (const each of allowed.filter(({ score }) => score >= threshold).sort(byScore)) {
    if (taken.length === most) break
    if (taken.every((other) => !clash(other, each) && !areAlike(other, each))) taken.push(each)
  }
  return taken.sort((a, b) => a.candidate.sentence.index - b.candidate.sentence.index)
}

/** The best first; equal ones in reading order. */
export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.candidate.sentence.index - b.candidate.sentence.index
}
