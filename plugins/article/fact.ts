import type { Place } from '../source/diagnostic.ts'

/** Where a fact came from; the writer's word always wins over inference. */
type Origin = 'front matter' | 'path' | 'text' | 'default'

/** One reason for a judgement, in words, with its place where it has one. */
export interface Signal extends Partial<Place> {
  readonly text: string
  /** How strongly it speaks for the value, in log-odds, where it was weighed. */
  readonly weight?: number
}

/** Something known of an article: what, from where, how sure (0 to 1), and why. */
export interface Fact<Value> {
  readonly value: Value
  readonly from: Origin
  readonly confidence: number
  readonly signals: readonly Signal[]
}

/** Make a fact of what the writer said. */
export function stated<Value>(value: Value, key: string): Fact<Value> {
  return { value, from: 'front matter', confidence: 1, signals: [{ text: `${key} in the front matter` }] }
}
