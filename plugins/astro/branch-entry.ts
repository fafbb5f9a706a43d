import type { Article } from '../article/article.ts'
import { typeset } from '../html/typography.ts'
import { local } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import type { PageLink } from './entries.ts'

/** A page that stands in the menu with all pages below it, as each of these shows it. */
export interface BranchEntry {
  /** In the order in which they are read, the page in the menu first; `depth` is how many of them are above a page. */
  readonly pages: readonly (PageLink & { readonly depth: number })[]
  /** The pages above this one, from the one in the menu down. */
  readonly above: readonly PageLink[]
  readonly previous: PageLink | undefined
  readonly next: PageLink | undefined
}

/** Describe the part of the site that a standing page belongs to; nothing where none is above or below it. */
export function branchEntry(library: Library, text: Article): BranchEntry | undefined {
  const pages = library.branchOf(text) ?? []
  const at = pages.findIndex(({ page }) => page.id === text.id)
  const here = pages[at]
  if (!here) return undefined
  const link = ({ path, title, lang }: Article): PageLink => ({
    path: local(library.config, path),
    title: typeset(title, lang.value),
  })
  const before = pages[at - 1]
  const after = pages[at + 1]
  return {
    pages: pages.map(({ page, above }) => ({ ...link(page), depth: above.length })),
    above: here.above.map(link),
    previous: before && link(before.page),
    next: after && link(after.page),
  }
}
