import { isExpired } from '../article/dates.ts'
import type { Foreign } from '../article/foreign.ts'
import type { Published } from '../article/published.ts'
import { hasReport } from '../config.ts'
import type { JourneyStage } from '../journey/journey-stage.ts'
import { SHOWN_PLAIN } from '../kit/parts.ts'
import type { SiteLanguage } from '../language.ts'
import type { Offer } from '../offers/schema.ts'
import { bookPath, homePath, searchPath } from './addresses.ts'
import { answerPaths } from './landings.ts'
import type { Library } from './library.ts'
import { pagesOf } from './list-pages.ts'

/** What of a site has pages. */
export type Paged = Pick<Library, 'config' | 'articles' | 'pages' | 'foreign' | 'books' | 'lists'> & {
  readonly offers: readonly Pick<Offer, 'language'>[]
}

/** List the articles in whatever language; a site with pages of its own has no other texts. */
export function articlesOf({
  articles,
  foreign,
}: Pick<Library, 'articles' | 'foreign'>): (Published | Foreign)[] {
  return [...articles, ...foreign.filter(({ kind }) => kind === 'article')]
}

/** The topics that articles of a language have, sorted. */
export function topicsOf({ articles }: Pick<Library, 'articles'>, lang: SiteLanguage): string[] {
  const topics = articles
    .filter((article) => article.lang.value === lang)
    .flatMap(({ said }) => said.topics ?? [])
  return [...new Set(topics)].sort()
}

/** The stages that articles of a language have, in order. */
export function stagesOf(
  { articles, config }: Pick<Library, 'articles' | 'config'>,
  lang: SiteLanguage,
): JourneyStage[] {
  const own = new Set(
    articles.filter((article) => article.lang.value === lang).map(({ stage }) => stage.value),
  )
  return config.journey.stages.filter(({ id }) => own.has(id))
}

/** The languages whose articles readers can search: those that have any, where the site wants a search. */
export function searchLanguages({ config, articles }: Pick<Library, 'config' | 'articles'>): SiteLanguage[] {
  if (!config.search) return []
  return config.languages.filter((lang) => articles.some((article) => article.lang.value === lang))
}

/** List the path of every page that the site makes of its content. */
export function pagePaths(site: Paged): string[] {
  const { config, articles, pages, foreign, books, lists } = site
  if (!config.routes) return [...articlesOf(site).map(({ path }) => path), ...kitPaths(site)]
  return [
    '/',
    ...config.languages.map((lang) => homePath(config, lang)),
    ...lists.flatMap((list) => pagesOf(list).map(({ path }) => path)),
    ...[...articles, ...pages, ...foreign].map(({ path }) => path),
    ...books.map((book) => bookPath(config, book)),
    ...answerPaths(config, books),
    ...searchLanguages(site).map((lang) => searchPath(config, lang)),
    ...kitPaths(site),
  ]
}

/** The pages of the marketers' kit, where it is a part of the site. */
function kitPaths({ config, articles, books, offers }: Paged): string[] {
  if (config.kit !== 'public') return []
  const { kitPath } = config
  const own = articles.map((article) => `${kitPath}${article.id}/`)
  return [
    kitPath,
    ...(articles.filter((article) => !isExpired(article, config.today)).length > SHOWN_PLAIN
      ? [`${kitPath}all/`]
      : []),
    ...(offers.some(({ language }) => config.languages.includes(language)) ? [`${kitPath}campaigns/`] : []),
    ...(books.length > 0 ? [`${kitPath}books/`] : []),
    ...(hasReport(config) ? [`${kitPath}report/`] : []),
    `${kitPath}pages/`,
    ...own,
  ]
}
