import type { Article } from '../article/article.ts'
import type { Engine } from '../engine.ts'
import type { Library } from '../library/library.ts'
import { type BookEntry, bookEntry } from './book-entry.ts'
import { scriptsOf } from './client-scripts.ts'
import { type ArticleEntry, articleEntry, type OutputEntry, outputEntry } from './entries.ts'
import { type ShelfEntry, shelfEntries } from './shelves.ts'
import { type SiteEntry, siteEntry } from './site-entry.ts'

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

/** One entry of a collection. */
export interface Entry<Data> {
  readonly id: string
  readonly data: Data
}

type Readers = {
  [Name in keyof Collections]: (
    engine: Engine,
    library: Library,
  ) => Promise<readonly Entry<Collections[Name]>[]>
}

/** Read the entries of each collection from the library. */
export const collections: Readers = {
  articles: async (_engine, library) => textEntries(library, library.articles),
  pages: async (_engine, library) => textEntries(library, library.pages),
  books: async (_engine, library) =>
    library.books.map((book) => ({ id: book.id, data: bookEntry(library, book) })),
  shelves: async (_engine, library) => shelfEntries(library).map((data) => ({ id: data.path, data })),
  outputs: async (engine, library) =>
    (await engine.plan()).map((planned) => ({ id: planned.address, data: outputEntry(library, planned) })),
  site: async (engine, library) => [
    { id: 'site', data: siteEntry(library, await scriptsOf(library), await engine.plan()) },
  ],
}

function textEntries(library: Library, texts: readonly Article[]): Entry<ArticleEntry>[] {
  return texts.map((article) => ({ id: article.id, data: articleEntry(library, article) }))
}
