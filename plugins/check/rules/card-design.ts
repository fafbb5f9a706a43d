import { designNames, unknownDesign } from '../../channels/cards/designs/choose.ts'
import { cardOptions } from '../../channels/cards/options.ts'
import { placeOf } from '../place-of.ts'
import type { Rule } from '../rule.ts'

/**
 * `cards.design` in the front matter names a design: one of the toolkit's, or one that the site adds with the option
 * `channels.cards.designs`. The cards of a text that names another have the site's. Mend the name, or delete the line.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * cards:
 *   design: edtorial
 *   ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * cards:
 *   design: editorial
 * ---
 * ```
 */
export const cardDesign: Rule = {
  summary: 'Texts that name a design for their cards that is not there',
  severity: 'warning',

  find({ articles, pages, config }) {
    const options = config.channels['cards']
    if (options === false) return []
    const names = designNames(cardOptions.parse(options ?? {}))
    return [...articles, ...pages].flatMap((article) => {
      const name = article.said.cards?.design
      if (name === undefined || names.includes(name)) return []
      const place = placeOf(article, article.place(['cards', 'design']))
      return [{ ...place, message: unknownDesign(name, names) }]
    })
  },
}
