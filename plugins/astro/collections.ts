import type { Engine } from '../engine.ts'
import { pageHtml } from '../html/page.ts'
import type { Library } from '../library/library.ts'
import {
  type ArticleEntry,
  articleEntry,
  type BookEntry,
  bookEntry,
  type OutputEntry,
  outputEntry,
  type SiteEntry,
  siteEntry,
} from './entries.ts'
import { type ShelfEntry, shelfEntries } from './shelves.ts'

/** What each content collection holds. */
export interface Collections {
  articles: ArticleEntry
  pages: ArticleEntry
  books: BookEntry
  /** Stage and topic pages. */
  shelves: ShelfEntry
  outputs: OutputEntry
  /** One entry, `site`. */
  site: SiteEntry
}

/** One entry of a collection; `html` is the rendered text, where it has one. */
export interface Entry<Data> {
  readonly id: string
  readonly data: Data
  readonly html?: string
}

type Readers = {
  [Name in keyof Collections]: (
    engine: Engine,
    library: Library,
  ) => Promise<readonly Entry<Collections[Name]>[]>
}

/** Read the entries of each collection from the library. */
export const collections: Readers = {
  articles: (_engine, library) =>
    Promise.all(
      library.articles.map(async (article) => ({
        id: article.id,
        data: articleEntry(library, article),
        html: await pageHtml(library, article),
      })),
    ),
  pages: (_engine, library) =>
    Promise.all(
      library.pages.map(async (page) => ({
        id: page.id,
        data: articleEntry(library, page),
        html: await pageHtml(library, page),
      })),
    ),
  books: async (_engine, library) =>
    library.books.map((book) => ({ id: book.id, data: bookEntry(library, book) })),
  shelves: async (_engine, library) => shelfEntries(library).map((data) => ({ id: data.path, data })),
  outputs: async (engine, library) =>
    (await engine.plan()).map((planned) => ({ id: planned.address, data: outputEntry(library, planned) })),
  site: async (_engine, library) => [{ id: 'site', data: siteEntry(library) }],
}
