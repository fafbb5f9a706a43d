import type { Published } from '../article/published.ts'
import type { Config } from '../config.ts'
import { compareText } from '../source/diagnostic.ts'
import type { BodyLinks } from './body-links.ts'
import { parentFinder } from './parent-page.ts'

/**
 * A page that stands in the menu, with all pages below it, in the order in which they are read: each is followed by those below it.
 */
export type Branch = readonly BranchPage[]

interface BranchPage {
  readonly page: Published
  /** The pages above it, from the one in the menu down. */
  readonly above: readonly Published[]
}

/**
 * Find the pages that have others below them, and give each of all these its branch, by its id. Pages come in the order in which the text of
 * the page above leads to them, and those that it leads to nowhere follow by title. A landing page stands alone.
 */
export function branchesOf(
  all: readonly Published[],
  links: BodyLinks,
  config: Pick<Config, 'content'>,
): ReadonlyMap<string, Branch> {
  const pages = all.filter(({ said }) => said.landing === undefined)
  const parentOf = parentFinder(pages, config)
  const below = Map.groupBy(pages, parentOf)
  const walk = (page: Published, above: readonly Published[]): BranchPage[] => {
    const order = [...(links.get(page) ?? [])]
    const placeOf = (child: Published): number =>
      order.includes(child) ? order.indexOf(child) : order.length
    const children = (below.get(page) ?? []).toSorted(
      (a, b) => placeOf(a) - placeOf(b) || compareText(a.title, b.title),
    )
    return [{ page, above }, ...children.flatMap((child) => walk(child, [...above, page]))]
  }
  const tops = (below.get(undefined) ?? []).filter((page) => below.has(page))
  return new Map(
    tops.flatMap((top) => {
      const branch = walk(top, [])
      return branch.map(({ page }) => [page.id, branch] as const)
    }),
  )
}
