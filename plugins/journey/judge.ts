import type { Fact } from '../article/fact.ts'
import { judgeEvergreen } from './evergreen.ts'
import type { Evidence } from './evidence.ts'
import { readEvidence } from './reading.ts'
import { type JudgedStage, judgeStage, type StageManner } from './stage.ts'

export type { StageManner }

/** What a text says of itself: for which reader it is, and whether it stays true for years. */
export interface Judged {
  readonly stage: JudgedStage
  readonly evergreen: Fact<boolean>
}

/** Judge a text by what stands in it; the writer's word is not asked. */
export function judge(evidence: Evidence, manner: StageManner = {}): Judged {
  const reading = readEvidence(evidence)
  return { stage: judgeStage(reading, manner), evergreen: judgeEvergreen(reading) }
}
