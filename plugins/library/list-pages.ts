import type { ArticleList, ListKind } from './lists.ts'

/** How many articles a page of a list shows: lines of a list, and teasers in rows of two or three. */
const LINES = 40
const TEASERS = 24

/** Lists of teasers: whoever is there chooses what to read, and does not look for what was read before. */
const WITH_TEASERS: readonly ListKind[] = ['stage', 'topic', 'case']

/** One page of a list. */
export interface ListPage {
  /** From 1. */
  readonly number: number
  readonly path: string
  /** Which article of the list its first one is, from 1. */
  readonly start: number
  readonly articles: ArticleList['articles']
}

/** Cut a list into its pages. The first has the address of the list, the others their numbers below it. */
export function pagesOf({ kind, path, articles }: ArticleList): ListPage[] {
  const size = WITH_TEASERS.includes(kind) ? TEASERS : LINES
  return Array.from({ length: Math.ceil(articles.length / size) }, (_, index) => ({
    number: index + 1,
    path: index === 0 ? path : `${path}${index + 1}/`,
    start: index * size + 1,
    articles: articles.slice(index * size, (index + 1) * size),
  }))
}
