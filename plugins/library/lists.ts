import type { Article } from '../article/article.ts'
import type { Foreign } from '../article/foreign.ts'
import type { Published } from '../article/published.ts'
import type { Author } from '../authors/schema.ts'
import type { Config } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import { compareText } from '../source/diagnostic.ts'
import { articlesPath, authorPath, casesPath, stagePath, topicPath } from './addresses.ts'
import type { Introductions } from './introductions.ts'
import type { Series } from './series.ts'
import { seriesVersions } from './series-versions.ts'
import type { Translations } from './translations.ts'

/**
 * What a list is of: all articles of a language, those of a year, those in a language that the site does not have, those of
 * a stage, a topic or an author, the case studies, or the parts of a series.
 */
export type ListKind = 'all' | 'year' | 'foreign' | 'stage' | 'topic' | 'case' | 'author' | 'series'

/** A list of articles that has pages of its own. None is empty. */
export interface ArticleList {
  readonly kind: ListKind
  /** The language of its page. */
  readonly lang: SiteLanguage
  /** The year, the code of the language, or the id of the stage, topic or author; of a series, its name in ASCII. */
  readonly id: string
  /** Path of its first page; begins and ends with `/`, and leaves out the site's base. */
  readonly path: string
  /** In the order in which they are shown: the newest first, after the one that the writer put first; a series by its parts. */
  readonly articles: readonly (Published | Foreign)[]
  /** Whether the first one is there because the writer put it there. */
  readonly isLed: boolean
  /** The same list in each language of the site, as paths, its own included. */
  readonly versions: Readonly<Partial<Record<SiteLanguage, string>>>
}

/** What lists are made of. */
interface Listed {
  readonly config: Config
  readonly articles: readonly Published[]
  readonly foreign: readonly Foreign[]
  readonly authors: readonly Author[]
  readonly series: readonly Series[]
  readonly introductions: Introductions
  readonly translations: Translations
}

/** A list that is being gathered. */
interface Draft extends Pick<ArticleList, 'kind' | 'lang' | 'id' | 'path'> {
  readonly articles: (Published | Foreign)[]
}

/** Make the lists of a site, each beside its versions in other languages. A site with pages of its own has none. */
export function listsOf(site: Listed): ArticleList[] {
  const { config, series, introductions, translations } = site
  if (!config.routes) return []
  const byLanguage = config.languages.map((lang) => draftsIn(lang, site))
  const drafts = byLanguage.flat()
  const twins = Map.groupBy(drafts, ({ kind, id }) => `${kind} ${id}`)
  const ids = new Set([...inOrder(byLanguage, config.journey.stages)])
  const lists = [...ids].flatMap((name) => {
    const same = twins.get(name) ?? []
    const versions = Object.fromEntries(same.map(({ lang, path }) => [lang, path]))
    return same.map((draft) => ({ ...led(draft, introductions), versions }))
  })
  const ofSeries = [...seriesVersions(series, translations)].map(([each, versions]): ArticleList => {
    const { lang, key, path, parts } = each
    return { kind: 'series', lang, id: key, path, articles: parts, isLed: false, versions }
  })
  return [...lists, ...ofSeries]
}

/** List the names of all lists once, kind by kind; stages in the order of the journey, years backwards, others by their ids. */
function inOrder(
  drafts: readonly (readonly Draft[])[],
  stages: readonly { readonly id: string }[],
): Set<string> {
  const kinds: readonly ListKind[] = ['all', 'year', 'foreign', 'stage', 'topic', 'case', 'author']
  return new Set(
    kinds.flatMap((kind) => {
      const ids = [...new Set(drafts.flat().flatMap((draft) => (draft.kind === kind ? [draft.id] : [])))]
      const ordered =
        kind === 'stage'
          ? stages.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
          : ids.sort((a, b) => (kind === 'year' ? compareText(b, a) : compareText(a, b)))
      return ordered.map((id) => `${kind} ${id}`)
    }),
  )
}

function draftsIn(lang: SiteLanguage, { config, articles, foreign, authors }: Listed): Draft[] {
  const own = articles.filter((article) => article.lang.value === lang).sort(newestFirst)
  const others = foreign.filter(({ kind }) => kind === 'article').sort(newestFirst)
  const listed = new Map<string, Draft>()
  const put = (kind: ListKind, id: string, pathOf: () => string, text: Published | Foreign): void => {
    const name = `${kind} ${id}`
    const known = listed.get(name) ?? { kind, lang, id, path: pathOf(), articles: [] }
    listed.set(name, known)
    known.articles.push(text)
  }
  const byName = new Map(authors.flatMap((author) => [author.id, author.name].map((name) => [name, author])))
  for (const article of own) {
    put('all', 'all', () => articlesPath(config, lang), article)
    const year = article.dates.published?.slice(0, 4)
    if (year !== undefined) put('year', year, () => articlesPath(config, lang, year), article)
    const stage = config.journey.stage(article.stage.value)
    put('stage', stage.id, () => stagePath(config, stage, lang), article)
    for (const topic of new Set(article.said.topics))
      put('topic', topic, () => topicPath(config, topic, lang), article)
    if (article.said.caseStudy) put('case', 'all', () => casesPath(config, lang), article)
    for (const author of new Set(article.said.author?.map((name) => byName.get(name))))
      if (author) put('author', author.id, () => authorPath(config, author.id, lang), article)
  }
  for (const text of others) {
    const code = text.lang.value
    put('foreign', code, () => articlesPath(config, lang, code), text)
  }
  return [...listed.values()]
}

/** Put the article first that the writer let lead. */
function led(draft: Draft, introductions: Introductions): Omit<ArticleList, 'versions'> {
  const lead = introductions.get(`${draft.kind} ${draft.id}`)?.lead[draft.lang]
  if (!lead) return { ...draft, isLed: false }
  return {
    ...draft,
    isLed: true,
    articles: [lead, ...draft.articles.filter((article) => article !== lead)],
  }
}

/** Order texts by the day on which they came out, the newest first; those without one come last. */
export function newestFirst(a: Article, b: Article): number {
  return compareText(b.dates.published ?? '', a.dates.published ?? '') || compareText(a.id, b.id)
}
