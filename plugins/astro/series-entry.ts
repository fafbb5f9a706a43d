import type { Article } from '../article/article.ts'
import { typeset } from '../html/typography.ts'
import { local } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import type { PageLink } from './entries.ts'

/** The series that an article is a part of, as its page shows it. */
export interface SeriesEntry extends PageLink {
  /** Which part it is, from 1. */
  readonly part: number
  /** All of them, in their order. */
  readonly parts: readonly PageLink[]
}

/** Describe the place of an article in its series; nothing where it is in none. */
export function seriesEntry(library: Library, article: Article): SeriesEntry | undefined {
  const place = library.placeInSeries(article)
  if (!place) return undefined
  const { config } = library
  const { series, index } = place
  const { lang, name, path, parts } = series
  return {
    // A series has a page where the pages are ours.
    path: local(config, path),
    title: typeset(name, lang),
    part: index + 1,
    parts: parts.map((part) => ({ path: local(config, part.path), title: typeset(part.title, lang) })),
  }
}
