import { isAddress } from '../../proof/schema.ts'
import type { Finding, Rule } from '../rule.ts'
import { sitePaths, whyNotThere } from '../site-paths.ts'

/**
 * An offer or a book that lets somebody speak names a file in `content/proof/` that is there, is published and is in its own
 * language; what it names else is left out. Where the words were said may be an address of the site, which has to lead to a
 * page that is out; where that is a text, they stand there word for word.
 *
 * ```yml wrong offers/prices.yml
 * kind: price
 * language: en
 * headline: What it costs to store a bike
 * text: Prices for one bike or for twenty, with and without a service in the spring.
 * label: See the prices
 * target: https://bikes.example/prices
 * proof: ada-cyclst
 * ^
 * ```
 *
 * ```yml beside proof/ada-cyclist.yml
 * quote: Twenty bikes came through the winter without a spot of rust.
 * name: Ada Cyclist
 * where: in a letter
 * date: 2026-03-04
 * permission: by mail on 2026-03-05
 * language: en
 * ```
 *
 * ```yml right offers/prices.yml
 * kind: price
 * language: en
 * headline: What it costs to store a bike
 * text: Prices for one bike or for twenty, with and without a service in the spring.
 * label: See the prices
 * target: https://bikes.example/prices
 * proof: ada-cyclist
 * ```
 *
 * ```yml beside proof/ada-cyclist.yml
 * quote: Twenty bikes came through the winter without a spot of rust.
 * name: Ada Cyclist
 * where: in a letter
 * date: 2026-03-04
 * permission: by mail on 2026-03-05
 * language: en
 * ```
 */
export const proof: Rule = {
  summary: 'Offers and books that name proof that is not there, not published or in another language',
  severity: 'error',
  keepsErrors: true,

  find(library, plan) {
    const site = sitePaths(library, plan)
    return library.proof.flatMap(({ file, place, where, quote }): Finding[] => {
      const message = library.isHeld(where) ? undefined : whyNotThere(site, library, where)
      if (message !== undefined) return [{ file, ...place(['where']), severity: 'warning', message }]
      const text = isAddress(where) ? library.placeOf(where)?.text : undefined
      if (!text || text.prose.some((block) => plain(block.text).includes(plain(quote)))) return []
      const found = `found words that do not stand in ${text.file}; quote it word for word, or say where else they were said`
      return [{ file, ...place(['quote']), severity: 'warning', message: found }]
    })
  },
}

/** Words without the looks of their quotation marks. */
function plain(words: string): string {
  return words.replace(/[“”„»«]/g, '"').replace(/[‘’]/g, "'")
}
