import type { Article } from '../article/article.ts'
import type { Library } from '../library/library.ts'
import { hasAnchor } from '../library/links.ts'
import { plainPath } from '../library/own-paths.ts'
import { pagePaths } from '../library/page-paths.ts'
import type { Planned } from '../publish/plan.ts'
import { decodeAddress } from '../source/decode-address.ts'
import { nearestKey } from '../source/nearest-key.ts'

/** In a site with more paths than this, a path that is near to a broken one is not looked for: it would take too long. */
const MOST_COMPARED = 5000

/** What stands at each path of the site: a text, or something else. */
export type SitePaths = ReadonlyMap<string, Article | undefined>

/** List what stands at each path of the site. */
export function sitePaths(library: Library, plan: readonly Planned[]): SitePaths {
  const { texts, config } = library
  const made = plan.filter(({ output }) => output.shelf !== 'kit' || config.kit === 'public')
  const others = [...pagePaths(library), ...made.map(({ address }) => address)]
  return new Map([
    ...others.map((path) => [plainPath(path), undefined] as const),
    ...texts.map((article) => [plainPath(article.path), article] as const),
  ])
}

/** Say why a link to a place of the site leads nowhere; nothing where it leads somewhere, or to another site. */
export function whyNotThere(site: SitePaths, library: Library, url: string): string | undefined {
  const place = library.placeOf(url)
  if (!place) return undefined
  const { text, hash } = place
  const path = plainPath(decodeAddress(place.path))
  if (text) {
    return hash.length <= 1 || hasAnchor(text, hash)
      ? undefined
      : `found a link to "${url}", but no heading there has that id`
  }
  if (site.has(path) || library.holds(path)) return undefined
  const near = site.size <= MOST_COMPARED ? nearestKey(path, [...site.keys()]) : undefined
  return `found a link to "${url}", but the site has no such page or file; ${near ? `did you mean "/${near}"?` : 'mend the path'}`
}
