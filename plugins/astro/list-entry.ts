import { wholeSentences } from '../article/sentences.ts'
import { typeset } from '../html/typography.ts'
import type { SiteLanguage } from '../language.ts'
import { absolute, local, stagePath } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { type ListPage, pagesOf } from '../library/list-pages.ts'
import type { ArticleList, ListKind } from '../library/lists.ts'
import { topicLabel } from '../library/topic-label.ts'
import { type AuthorEntry, authorEntry, paragraphsOf } from './author-entry.ts'
import { localVersions, type OutputEntry, type PageLink } from './entries.ts'
import { type Row, rowMaker } from './list-row.ts'
import { type FeedLink, feedsOf } from './site-entry.ts'
import { type WayOn, wayOn } from './way-on.ts'

/** Longest description that search engines show, in characters. */
const LONGEST_DESCRIPTION = 160

/** A list of articles that has pages, as these show it. */
export interface ListEntry {
  readonly kind: ListKind
  readonly lang: SiteLanguage
  readonly id: string
  /** Path of its first page. */
  readonly path: string
  /** That path below the site's base, which is its id among the subjects of outputs. */
  readonly page: string
  /** The name of the stage, topic, author or series, or the year; empty where the list is named by the words of the theme. */
  readonly title: string
  /** What the reader wants at a stage; empty elsewhere. */
  readonly intent: string
  /** How many articles are in it, and how many pages it has. */
  readonly total: number
  readonly count: number
  /** What the writer says of it, in paragraphs, which may be none. */
  readonly intro: readonly string[]
  /** For search results; empty where the writer says nothing. */
  readonly description: string
  /** Whether the first article is there because the writer put it there. */
  readonly isLed: boolean
  /** Who the articles are by, where that is what the list is of. */
  readonly author: AuthorEntry | undefined
  /** The way through: the next stage that has articles, with what its reader wants; none elsewhere. */
  readonly next: (PageLink & { readonly stage: string }) | undefined
  /** The ways on at the last stage; none elsewhere. */
  readonly onward: readonly WayOn[]
  readonly feeds: readonly FeedLink[]
  readonly versions: Readonly<Partial<Record<SiteLanguage, string>>>
  readonly pages: readonly ListPageEntry[]
}

/** One page of a list. */
export interface ListPageEntry {
  /** From 1. */
  readonly number: number
  readonly path: string
  readonly url: string
  /** Which article of the list its first one is, from 1. */
  readonly start: number
  readonly rows: readonly Row[]
}

/** Describe the lists of a site, kind by kind. */
export function listEntries(library: Library, outputs: readonly OutputEntry[]): ListEntry[] {
  const rowOf = rowMaker(library)
  const { config } = library
  const feeds = Map.groupBy(
    outputs.filter(({ about }) => about.role === 'feed'),
    ({ subject }) => `${subject.kind} ${subject.id}`,
  )
  return library.lists.map((list): ListEntry => {
    const { kind, lang, id, path, articles, isLed, versions } = list
    const author = kind === 'author' ? authorEntry(library, id, lang) : undefined
    const said = library.introductions.get(`${kind} ${id}`)?.intro[lang] ?? ''
    const spoken = [said, author?.bio.join(' ') ?? ''].find((text) => text.trim() !== '') ?? ''
    const pages = pagesOf(list)
    return {
      ...{ kind, lang, id, isLed, author },
      path: local(config, path),
      page: path,
      title: titleOf(library, list),
      intent: kind === 'stage' ? typeset(config.journey.stage(id).labels[lang].intent, lang) : '',
      total: articles.length,
      count: pages.length,
      intro: paragraphsOf(said, lang),
      description: typeset(
        wholeSentences(spoken.replace(/\s+/g, ' ').trim(), lang, LONGEST_DESCRIPTION),
        lang,
      ),
      ...waysFrom(library, list),
      feeds: feedsOf(feeds.get(`page ${path}`) ?? []),
      versions: localVersions(library, versions),
      pages: pages.map((page) => pageEntry(library, page, rowOf)),
    }
  })
}

function pageEntry(
  { config }: Library,
  { number, path, start, articles }: ListPage,
  rowOf: ReturnType<typeof rowMaker>,
): ListPageEntry {
  const rows = articles.map(rowOf)
  return { number, path: local(config, path), url: absolute(config, path), start, rows }
}

/** Say what a list is called by the site; what the theme calls it is for the theme. */
function titleOf({ config, authors, series }: Library, { kind, id, lang }: ArticleList): string {
  switch (kind) {
    case 'year':
      return id
    case 'stage':
      return config.journey.stage(id).labels[lang].name
    case 'topic':
      return typeset(topicLabel(config, id, lang), lang)
    case 'author':
      return authors.find((author) => author.id === id)?.name ?? ''
    case 'series':
      return typeset(series.find((each) => each.lang === lang && each.key === id)?.name ?? '', lang)
    case 'all':
    case 'case':
    case 'foreign':
      return ''
  }
}

/** Find the ways on from the list of a stage: to the next one that has articles, or out of the journey. */
function waysFrom(library: Library, { kind, lang, id }: ArticleList): Pick<ListEntry, 'next' | 'onward'> {
  if (kind !== 'stage') return { next: undefined, onward: [] }
  const { config, lists, offersOf } = library
  const stage = config.journey.stage(id)
  const following = config.journey.stages
    .slice(config.journey.order(id) + 1)
    .find((later) =>
      lists.some((list) => list.kind === 'stage' && list.lang === lang && list.id === later.id),
    )
  return {
    next: following && {
      stage: following.id,
      path: local(config, stagePath(config, following, lang)),
      title: following.labels[lang].intent,
    },
    onward: offersOf.onwardFrom(stage, lang).map((offer) => wayOn(library, offer, id)),
  }
}
