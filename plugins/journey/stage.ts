import type { Fact } from '../article/fact.ts'
import type { Evidence } from './evidence.ts'
import type { Stage } from './stages.ts'

/** What stage. */
export function judgeStage(_: Evidence): Fact<Stage> {
  return { value: 'awareness', from: 'text', confidence: 0.5, signals: [] }
}
