import type { Article } from '../../article/article.ts'
import { articlePath } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { hasAnchor } from '../../library/links.ts'
import { plainPath } from '../../library/own-paths.ts'
import { sitePages } from '../../library/site-map.ts'
import type { Planned } from '../../publish/plan.ts'
import { nearestKey } from '../../source/nearest-key.ts'
import { placeOf } from '../place-of.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * A link that leads nowhere costs the reader's trust, and on the page it is shown as plain words. Mend the path, or
 * delete the link. Link to another article by its file; what follows a `#` has to be the id of a heading there, or an
 * `id` in its HTML. A link by a path of the site (`/en/about/`) has to lead to a page, to a file that the channels make,
 * to a file in `public/` or to a page of your own in `src/pages/`; since something else may stand beside the site at the
 * same address, that is a warning. So is a link to a text that is not published yet.
 *
 * ```md wrong
 * # The start
 *
 * See [the next step](nxt-step.md), [the end](#the-end) or [the feed](/en/rss/).
 *     ^                             ^                      ^
 * ```
 *
 * ```md right
 * # The start
 *
 * See [the next step](next-step.md#first), [the end](#end) or [the feed](/en/rss.xml).
 *
 * <a id="end"></a>
 * ```
 *
 * ```md beside articles/en/next-step.md
 * # The next step
 *
 * ## First
 * ```
 */
export const brokenLink: Rule = {
  summary: 'Links that lead nowhere',
  severity: 'error',

  find(library, plan) {
    const site = mapOf(library, plan)
    const inTexts = [...library.articles, ...library.pages].flatMap((article) =>
      article.links.flatMap((link): Finding[] => {
        const target = library.targetOf(article, link.url)
        const message = target.kind === 'path' ? whyBroken(site, library, link.url) : undefined
        return message === undefined ? [] : [{ ...placeOf(article, link), severity: 'warning', message }]
      }),
    )
    const inOffers = library.offerDefinitions.flatMap(({ file, place, target }): Finding[] => {
      if (target.kind !== 'address' || !target.url.startsWith('/')) return []
      const message = whyBroken(site, library, target.url)
      return message === undefined ? [] : [{ file, ...place(['target']), severity: 'warning', message }]
    })
    return [...inTexts, ...inOffers]
  },
}

/** In a site with more paths than this, a path that is near to a broken one is not looked for: it would take too long. */
const MOST_COMPARED = 5000

/** What stands at each path of the site: a text, or something else. */
type SiteMap = ReadonlyMap<string, Article | undefined>

function mapOf(library: Library, plan: readonly Planned[]): SiteMap {
  const { articles, pages, config } = library
  const kit =
    config.kit === 'public' ? ['/kit/', ...articles.map((article) => `/kit${articlePath(article)}`)] : []
  const made = plan.filter(({ output }) => output.shelf !== 'kit' || config.kit === 'public')
  const others = [
    ...sitePages(library).map(({ path }) => path),
    ...kit,
    ...made.map(({ address }) => address),
    '/',
  ]
  return new Map([
    ...others.map((path) => [plainPath(path), undefined] as const),
    ...[...articles, ...pages].map((article) => [plainPath(articlePath(article)), article] as const),
  ])
}

function whyBroken(site: SiteMap, library: Library, url: string): string | undefined {
  const [, address = '', hash = ''] = /^([^?#]*)[^#]*(.*)$/s.exec(url) ?? []
  const path = plainPath(decode(address))
  const text = site.get(path)
  if (text) {
    return hash.length <= 1 || hasAnchor(text, hash)
      ? undefined
      : `found a link to "${url}", but no heading there has that id`
  }
  if (site.has(path) || library.holds(path)) return undefined
  const near = site.size <= MOST_COMPARED ? nearestKey(path, [...site.keys()]) : undefined
  return `found a link to "${url}", but the site has no such page or file; ${near ? `did you mean "/${near}"?` : 'mend the path'}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
