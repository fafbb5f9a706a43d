import type { Article } from '../article/article.ts'
import type { RankedStage } from '../journey/journey.ts'

/** What a text alone says of the stage of its reader. */
export interface JudgedStage {
  /** The stages of the site's journey, the likeliest first. */
  readonly ranked: readonly RankedStage[]
  readonly unsure: boolean
}

/** Tell what a text says of its stage; the one place where the rules touch the judgement. */
export function judgedStage({ judged }: Article): JudgedStage {
  return { ranked: judged.ranked, unsure: judged.stage.unsure }
}
