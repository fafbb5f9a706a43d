import { blockOf } from '../../../article/blocks.ts'
import { placeOf } from '../../../article/place-of.ts'
import { designNames, unknownDesign } from '../designs/choose.ts'
import { cardsBlock } from '../front-matter.ts'
import type { CardRule } from './card-rule.ts'

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
export const cardDesign: CardRule = {
  summary: 'Texts that name a design for their cards that is not there',
  severity: 'warning',

  find({ library: { texts }, options }) {
    const names = designNames(options)
    return texts.flatMap((article) => {
      const name = blockOf(article, 'cards', cardsBlock)?.design
      if (name === undefined || names.includes(name)) return []
      const place = placeOf(article, article.place(['cards', 'design']))
      return [{ ...place, message: unknownDesign(name, names) }]
    })
  },
}
