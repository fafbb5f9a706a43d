import type { Article } from '../../article/article.ts'
import { placeOfKey } from '../../article/place-of.ts'
import type { Rule } from '../rule.ts'

/**
 * A reader at this stage, in this language, gets no offer: write one for the stage, or one for `topics: any` where all that
 * there are have others. It is found at the first text that has none. `offer: false` says that a text should have none, and
 * a site without any offers is left alone.
 *
 * ```md wrong
 * ---
 * title: Our bike shed
 * stage: decision
 * ^
 * ---
 *
 * Text.
 * ```
 *
 * ```yml beside offers/letter.yml
 * kind: newsletter
 * language: en
 * headline: A letter on bikes each month
 * text: What to oil, what to mend and when to ride.
 * label: Read the letter
 * target: https://example.com/letter
 * ```
 *
 * ```md right
 * ---
 * title: Our bike shed
 * stage: decision
 * ---
 *
 * Text.
 * ```
 *
 * ```yml beside offers/visit.yml
 * kind: demo
 * language: en
 * headline: See the shed before you rent a place
 * text: We show you round, and you can bring your bike.
 * label: Plan a visit
 * target: https://example.com/visit
 * ```
 */
export const offerMissing: Rule = {
  summary: 'Stages whose readers get no offer in their language',
  severity: 'warning',

  find(library) {
    if (library.offers.length === 0) return []
    const without = library.articles.filter(
      (article) => article.said.offer !== false && library.offersOf.place(article).length === 0,
    )
    const groups = Map.groupBy(without, ({ stage, lang }) => `${stage.value} in ${lang.value}`)
    return [...groups].map(([group, [first, ...others]]) => ({
      ...placeOfKey(first as Article, 'stage'),
      message: `found no offer for a reader at ${group}${others.length > 0 ? ` (here and in ${others.length} more)` : ''}; write one in content/offers/`,
    }))
  },
}
