import type { FileDates } from '../source/history.ts'
import type { Article, Dates } from './article.ts'

/** Tell when a text came out and changed: what the writer said, and where that is nothing, what git knows. */
export function datesOf(
  { published, updated }: Pick<Article['said'], 'published' | 'updated'>,
  committed?: FileDates,
): Dates {
  const out = published ?? committed?.first
  return { published: out, updated, touched: updated ?? committed?.last ?? out }
}

/** Tell whether a text is no longer passed on, in posts, newsletters and books, on a day (`YYYY-MM-DD`). */
export function isExpired({ said }: Pick<Article, 'said'>, today: string): boolean {
  return said.expires !== undefined && said.expires.slice(0, 10) < today
}
