import type { Article } from '../../article/article.ts'
import { readText } from '../../article/lift/reading/read-text.ts'
import { whyNothing } from '../../article/lift/why-nothing.ts'
import { placeOf } from '../../article/place-of.ts'
import { onceFor } from '../../once.ts'
import type { Rule } from '../rule.ts'

/** A text of fewer sentences has little to choose from. */
const FEWEST = 8
/** How many reasons are given. */
const MOST_REASONS = 2

/** A text that was not changed keeps its running text, however often the content is read. */
const explanations = onceFor<string | undefined>()

/**
 * Cards, posts and mails take whole sentences that are understood without the rest of the text. Where there is none, an
 * article gives a title card and little more. Two or three sentences help that name their subject instead of pointing at
 * it, and that say something by themselves: a rule with its reason, a contrast, what something is. Or end with a list
 * under "Key points". A short text is not asked for any, nor one whose front matter says `lift: false`.
 *
 * ```md wrong
 * # Our winter in the yard
 * ^
 *
 * We had twenty bikes in the yard last winter. They stood there for five months, and we oiled them all in October. It
 * took the whole weekend, and our backs hurt afterwards. This year we asked our neighbours to help us with them. They
 * came with cake and good spirits on a Sunday in the rain. We finished before it was dark, which we had not expected.
 *
 * Our bikes are now in the shed behind our workshop. We will look at them again in March with our neighbours. Then we
 * will know whether it was worth our weekend.
 * ```
 *
 * ```md right
 * # Our winter in the yard
 *
 * We had twenty bikes in the yard last winter. They stood there for five months, and we oiled them all in October. It
 * took the whole weekend, and our backs hurt afterwards. This year we asked our neighbours to help us with them. They
 * came with cake and good spirits on a Sunday in the rain. We finished before it was dark, which we had not expected.
 *
 * ## Key points
 *
 * - A chain that is oiled before the first frost needs no new one in spring.
 * - Twenty bikes are a weekend for two people, and a Sunday for ten.
 * ```
 */
export const nothingLifted: Rule = {
  summary: 'Articles that give no quote and no key point',
  severity: 'hint',

  find: ({ articles, config }) =>
    articles.flatMap((article) => {
      if (article.said.lift !== undefined) return []
      const { quotes, keyPoints } = article.lifts()
      if (quotes.length + keyPoints.length > 0) return []
      const message = explanations(article.prose, () => explain(article, config.brand))
      return message === undefined ? [] : [{ ...placeOf(article, article.titlePlace), message }]
    }),
}

/** Say why nothing was lifted, and what helps; nothing in a language that is not read, and of a short text. */
function explain({ sentences, title, lang }: Article, brand: readonly string[]): string | undefined {
  const reading = readText(sentences(), { title, lang: lang.value, brand })
  if (!reading) return undefined
  const refusals = whyNothing(reading)
  const total = refusals.reduce((sum, { count }) => sum + count, 0)
  if (total < FEWEST) return undefined
  const reasons = refusals.slice(0, MOST_REASONS).map(({ count, because }) => `${count} ${because}`)
  return `found nothing for a card, a post or a mail to quote (of ${total} sentences ${reasons.join(', and ')}); write two or three sentences that stand alone, or a list under "Key points"`
}
