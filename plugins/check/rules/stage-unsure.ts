import { placeOf } from '../../article/place-of.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { type JudgedStage, judgedStage } from '../judged-stage.ts'
import type { Rule } from '../rule.ts'

/**
 * The stage decides the card, the call to action, the next step and the place in a book, so a guess should not decide
 * it. Where the text leaves it open who it is for, say so in the front matter; your word always wins. Or let the title
 * and the opening say it: what the reader knows already, and what the reader should do next.
 *
 * ```md wrong
 * # Twenty bikes in November
 * ^
 *
 * The yard is full, the leaves are wet, and the door does not close.
 * ```
 *
 * ```md right
 * ---
 * title: Twenty bikes in November
 * stage: awareness
 * ---
 *
 * The yard is full, the leaves are wet, and the door does not close.
 * ```
 */
export const stageUnsure: Rule = {
  summary: 'Articles whose stage neither the text nor the writer says',
  severity: 'hint',

  find: ({ articles }) =>
    articles.flatMap((article) => {
      // Where the front matter could not be read, the writer may have said it.
      const unsaid = article.said.stage === undefined && !article.diagnostics.some(isError)
      const message = unsaid ? whyUnsure(judgedStage(article)) : undefined
      return message === undefined ? [] : [{ ...placeOf(article, article.titlePlace), message }]
    }),
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** How many stages are named in the message: the likeliest and its rival. */
const NAMED = 2

/**
 * Under this probability nearly every second judgement was wrong on sites that the weights did not know; to ask for more
 * than that would be to ask of most texts.
 */
const TORN = 0.6

/** Say between which stages a text leaves its reader, or nothing where it is clear enough. */
export function whyUnsure({ unsure, ranked }: JudgedStage): string | undefined {
  if (!unsure || (ranked[0]?.probability ?? 0) >= TORN) return undefined
  const stages = ranked.slice(0, NAMED).map(({ stage, probability }) => `${stage} ${probability.toFixed(2)}`)
  return `found no clear stage (${stages.join(', ')}); write "stage: …" in the front matter`
}
