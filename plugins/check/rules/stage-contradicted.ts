import { placeOfKey } from '../../article/place-of.ts'
import { type JudgedStage, judgedStage } from '../judged-stage.ts'
import type { Rule } from '../rule.ts'

/** How sure the judgement has to be before it speaks up against the writer. */
const SURE = 0.9

/**
 * You say one stage and the text says another, without much doubt. Your word stands, and everything is made by it. But
 * when a text for beginners ends in an offer for buyers, one of the two is often a slip: change the stage, or let the
 * title and the opening speak to the reader that you mean.
 *
 * ```md wrong
 * ---
 * title: "E-book, white paper or case study: which one is best, and how to choose"
 * stage: delight
 * ^
 * ---
 *
 * Compared below: the pros and cons of each.
 * ```
 *
 * ```md right
 * ---
 * title: "E-book, white paper or case study: which one is best, and how to choose"
 * stage: consideration
 * ---
 *
 * Compared below: the pros and cons of each.
 * ```
 */
export const stageContradicted: Rule = {
  summary: 'Articles whose text says another stage than the writer',
  severity: 'hint',

  find: ({ articles }) =>
    articles.flatMap((article) => {
      const { stage } = article.said
      const message = stage === undefined ? undefined : whyContradicted(stage, judgedStage(article))
      return message === undefined ? [] : [{ ...placeOfKey(article, 'stage'), message }]
    }),
}

/** Say which stage a text speaks for against the writer's, or nothing where it does not. */
export function whyContradicted(said: string, { ranked: [likeliest] }: JudgedStage): string | undefined {
  if (!likeliest || likeliest.stage === said || likeliest.probability < SURE) return undefined
  return `found stage: ${said}, but the text says ${likeliest.stage} (${likeliest.probability.toFixed(2)}); your word stands, see that it is the one you mean`
}
