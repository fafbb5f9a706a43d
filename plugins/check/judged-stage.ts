import type { Article } from '../article/article.ts'

/** What a text alone says of the stage of its reader. */
export interface JudgedStage {
  /** The stages, the likeliest first, with their probabilities; those that are not worth naming may be left out. */
  readonly ranked: readonly { readonly stage: string; readonly probability: number }[]
  readonly unsure: boolean
}

/** Below this the likeliest stage is more likely wrong than right. */
const SURE = 0.5

/** Tell what a text says of its stage; the one place where the rules touch the judgement. */
export function judgedStage({ judged }: Article): JudgedStage {
  const { value: stage, confidence: probability } = judged.stage
  return { ranked: [{ stage, probability }], unsure: probability < SURE }
}
