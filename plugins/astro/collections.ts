import type { Published } from '../article/published.ts'
import type { Engine } from '../engine.ts'
import type { SiteLanguage } from '../language.ts'
import type { Library } from '../library/library.ts'
import { articlesOf } from '../library/page-paths.ts'
import type { Planned } from '../publish/plan.ts'
import { compareText } from '../source/diagnostic.ts'
import { type BookEntry, bookEntry } from './book-entry.ts'
import { type CampaignEntry, campaignEntries } from './campaign-entry.ts'
import { scriptsOf } from './client-scripts.ts'
import {
  type ArticleEntry,
  articleEntry,
  type ForeignEntry,
  foreignEntry,
  type OutputEntry,
  outputEntry,
} from './entries.ts'
import { type FrontEntry, frontEntries } from './front-entry.ts'
import { type KitIndexEntry, kitIndex } from './kit-index.ts'
import { type KitTheme, kitTheme } from './kit-theme.ts'
import { type ListEntry, listEntries } from './list-entry.ts'
import { type SiteEntry, siteEntry } from './site-entry.ts'
import { type Understood, understood } from './understood.ts'

/** What pages are given of a site. Lists come in the order of their ids. */
export interface Collections {
  articles: readonly ArticleEntry[]
  pages: readonly ArticleEntry[]
  /** The texts of both kinds in languages that the site does not have. */
  foreign: readonly ForeignEntry[]
  /** What pages of the site's own show of each article. */
  understood: readonly Understood[]
  books: readonly BookEntry[]
  /** The offers as campaigns: those that end first come first. */
  campaigns: readonly CampaignEntry[]
  /** The lists of articles that have pages, kind by kind. */
  lists: readonly ListEntry[]
  /** The home pages, by language. */
  fronts: Readonly<Partial<Record<SiteLanguage, FrontEntry>>>
  /** What the channels make, by its addresses. */
  outputs: readonly OutputEntry[]
  /** The pictures of pages in link previews, by `kind id` of their subjects. */
  previews: ReadonlyMap<string, OutputEntry>
  site: SiteEntry
  kit: KitTheme
  kitIndex: KitIndexEntry
}

type Readers = {
  [Name in keyof Collections]: (engine: Engine, library: Library) => Promise<Collections[Name]>
}

/** Make what pages are given from the library. */
export const collections: Readers = {
  articles: async (_engine, library) => textEntries(library, library.articles),
  pages: async (_engine, library) => textEntries(library, library.pages),
  foreign: async (_engine, library) => library.foreign.map((text) => foreignEntry(library, text)).sort(byId),
  understood: async (...site) => {
    const [, library] = site
    const previews = await collections.previews(...site)
    return articlesOf(library)
      .map((article) => understood(library, article, previews.get(`article ${article.id}`)))
      .sort(byId)
  },
  books: async (_engine, library) => library.books.map((book) => bookEntry(library, book)).sort(byId),
  campaigns: async (_engine, library) => campaignEntries(library),
  lists: async (engine, library) => listEntries(library, await outputsOf(engine, library)),
  fronts: async (_engine, library) => frontEntries(library),
  outputs: outputsOf,
  previews: async (...site) => {
    const previews = (await outputsOf(...site)).filter(({ about }) => about.role === 'preview')
    return new Map(previews.map((output) => [`${output.subject.kind} ${output.subject.id}`, output]))
  },
  site: async (engine, library) => {
    const [scripts, outputs] = [await scriptsOf(library), await outputsOf(engine, library)]
    return siteEntry(library, scripts, outputs, await engine.registry(), !engine.searchFault)
  },
  kit: async ({ config }) => kitTheme(config),
  kitIndex: async (engine, library) =>
    kitIndex(library, await outputsOf(engine, library), await engine.registry()),
}

async function outputsOf(engine: Engine, library: Library): Promise<OutputEntry[]> {
  // While there is no plan, which is told where files are made, pages are shown all the same.
  const plan = await engine.plan().catch((): readonly Planned[] => [])
  return plan.map((planned) => outputEntry(library, planned, engine.sizeOf(planned)))
}

function textEntries(library: Library, texts: readonly Published[]): ArticleEntry[] {
  return texts.map((article) => articleEntry(library, article)).sort(byId)
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareText(one.id, other.id)
}
