/** What pages import as `perennial:site`, besides the fonts and the logo of the theme. */
import { digestOf } from '../asset.ts'
import type { LiftChoices } from '../edit/lift-choices.ts'
import type { ContentReport } from '../insight/report.ts'
import type { SiteLanguage } from '../language.ts'
import type { Subject } from '../library/subject.ts'
import type { BookEntry } from './book-entry.ts'
import type { Collections } from './collections.ts'
import { door } from './door.ts'
import type { ArticleEntry, ForeignEntry, OutputEntry } from './entries.ts'
import type { KitIndexEntry } from './kit-index.ts'
import type { KitTheme } from './kit-theme.ts'
import type { ListEntry } from './list-entry.ts'
import type { SiteEntry } from './site-entry.ts'

export { ownHills } from '../draw/own-hills.ts'
export { stageStyle } from '../html/stage-style.ts'
export { REPORT_WORDS } from '../insight/report-words.ts'
export { partsOf, SHOWN_PLAIN } from '../kit/parts.ts'
export { foldedAt, isNearLimit } from '../kit/posted.ts'
export { packRows } from '../kit/row.ts'
export { pageFile } from '../library/addresses.ts'
export { hashOf } from './hash-of.ts'

/** Give what every page needs of the site as a whole. */
export const getSite = (): Promise<SiteEntry> => door().get('site')
/** List the articles, in the order of their ids. */
export const getArticles = (): Promise<readonly ArticleEntry[]> => door().get('articles')
/** List the standing pages, in the order of their ids. */
export const getPages = (): Promise<readonly ArticleEntry[]> => door().get('pages')
/** List the texts in languages that the site does not have, in the order of their ids. */
export const getForeign = (): Promise<readonly ForeignEntry[]> => door().get('foreign')
/** List the books, in the order of their ids. */
export const getBooks = (): Promise<readonly BookEntry[]> => door().get('books')
/** List the offers as campaigns: those that end first come first. */
export const getCampaigns = (): Promise<Collections['campaigns']> => door().get('campaigns')
/** List the lists of articles: all, by year, stage, topic, author and so on. */
export const getLists = (): Promise<readonly ListEntry[]> => door().get('lists')
/** Give what the home page of each language shows of the articles. */
export const getFronts = (): Promise<Collections['fronts']> => door().get('fronts')
/** List what the channels make, in the order of the addresses. */
export const getOutputs = (): Promise<readonly OutputEntry[]> => door().get('outputs')
/** Give what the first page of the kit finds articles by. */
export const getKitIndex = (): Promise<KitIndexEntry> => door().get('kitIndex')
/** Give the theme for the kit, which brings its own fonts. */
export const getKitTheme = (): Promise<KitTheme> => door().get('kit')
/** Find the picture of a page in link previews; nothing where no channel makes one. */
export const getPreview = async ({ kind, id }: Subject): Promise<OutputEntry | undefined> =>
  (await door().get('previews')).get(`${kind} ${id}`)
/** Give the HTML of a text, all below the title, by the id of its entry. */
export const htmlOf = (id: string): Promise<string> => door().htmlOf(id)
/** Give what of an article is lifted and what could be, where the kit may change it. */
export const getLiftChoices = (id: string): Promise<LiftChoices | undefined> => door().liftChoices(id)
/** Give the report on the content in a language of the site. */
export const getReport = (lang: SiteLanguage): Promise<ContentReport> => door().report(lang)
/** Give the `cacheKey` of a page that shows the report. */
export const reportKey = (): Promise<string> => door().reportKey()
/** Give what the page of a channel's workbench shows; there is one in development alone. */
export const getWorkbench = (channel: string, { url, headers }: Request): Promise<unknown> =>
  door().workbench(channel, new URL(url).searchParams, headers.get('accept-language') ?? '')

/**
 * Make the `cacheKey` of a page from all the data that it shows: with the same key and the same code, Astro takes the page
 * from the last build. A page that reads more than it names here would go stale.
 */
export function keyOf(...shown: readonly unknown[]): string {
  return digestOf(JSON.stringify(shown))
}
