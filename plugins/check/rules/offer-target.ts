import type { Finding, Rule } from '../rule.ts'
import { sitePaths, whyNotThere } from '../site-paths.ts'

/**
 * An offer that leads nowhere is worse than none. Name an article or a page by its id (`en/prices`; in the offer's own
 * language its slug is enough), a book or a form by its name; an offer that names what is not there is left out. So is one
 * that leads to a text that is not published yet, until it is. A path of the site (`/en/prices/`) has to lead to a page or a
 * file; since something else may stand beside the site at the same address, that is a warning. An offer whose words lead to a
 * page of the site in another language is left out: write one for each language. What lies outside of the site can be in another
 * language where the offer says so (`targetLanguage: da`), and its button then does, too.
 *
 * ```yml wrong offers/prices.yml
 * kind: price
 * language: en
 * headline: What it costs to store a bike
 * text: Prices for one bike or for twenty, with and without a service in the spring.
 * label: See the prices
 * target: { article: pricse }
 *           ^
 * ```
 *
 * ```md beside articles/en/prices.md
 * # Prices for a dry place in winter
 *
 * A bike costs 20 a month.
 * ```
 *
 * ```yml right offers/prices.yml
 * kind: price
 * language: en
 * headline: What it costs to store a bike
 * text: Prices for one bike or for twenty, with and without a service in the spring.
 * label: See the prices
 * target: { article: prices }
 * ```
 *
 * ```md beside articles/en/prices.md
 * # Prices for a dry place in winter
 *
 * A bike costs 20 a month.
 * ```
 *
 * ```yml wrong offers/prices.yml
 * kind: price
 * language: en
 * headline: What it costs to store a bike
 * text: Prices for one bike or for twenty, with and without a service in the spring.
 * label: See the prices
 * target: { article: da/priser }
 *           ^
 * ```
 *
 * ```md beside articles/da/priser.md
 * # Priser for et tørt sted om vinteren
 *
 * En cykel koster 20 om måneden.
 * ```
 *
 * ```yml right offers/prices.yml
 * kind: price
 * language: en
 * headline: What it costs to store a bike
 * text: Prices for one bike or for twenty, with and without a service in the spring.
 * label: See the prices
 * target: { article: en/prices }
 * ```
 *
 * ```md beside articles/en/prices.md
 * # Prices for a dry place in winter
 *
 * A bike costs 20 a month.
 * ```
 */
export const offerTarget: Rule = {
  summary: 'Offers that lead nowhere, or to a page in another language',
  severity: 'error',

  find(library, plan) {
    const site = sitePaths(library, plan)
    return library.offerDefinitions.flatMap(({ file, place, target, proof }): Finding[] => {
      const links = [
        { path: ['target'], url: target.kind === 'address' ? target.url : '' },
        { path: ['proof', 'source'], url: typeof proof === 'string' ? '' : (proof?.source ?? '') },
      ]
      return links.flatMap(({ path, url }): Finding[] => {
        const message = library.isHeld(url) ? undefined : whyNotThere(site, library, url)
        return message === undefined ? [] : [{ file, ...place(path), severity: 'warning', message }]
      })
    })
  },
}
