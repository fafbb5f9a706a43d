import type { Fact } from '../article/fact.ts'
import type { Evidence } from './evidence.ts'

/** Whether. */
export function judgeEvergreen(_: Evidence): Fact<boolean> {
  return { value: true, from: 'text', confidence: 0.5, signals: [] }
}
