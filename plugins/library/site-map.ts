import type { Published } from '../article/published.ts'
import type { SiteLanguage } from '../language.ts'
import { compareText } from '../source/diagnostic.ts'
import { articlePath, bookPath, homePath, stagePath, topicPath } from './addresses.ts'
import type { Library } from './library.ts'
import { stagesOf, topicsOf } from './page-paths.ts'

/** How many articles the home page shows. */
export const NEWEST = 9

/** One page that readers and search engines may find. */
export interface SitePage {
  readonly path: string
  readonly lang: SiteLanguage
  /** Day of the last change, where one is known. */
  readonly modified?: string
  /** The same page in each language, its own included. */
  readonly versions: Readonly<Partial<Record<SiteLanguage, string>>>
}

/** The newest articles of a language, as its home page shows them. */
export function newestIn(library: Library, lang: SiteLanguage): Published[] {
  return library.articles
    .filter((article) => article.lang.value === lang)
    .sort((a, b) => compareText(b.said.published ?? '', a.said.published ?? ''))
    .slice(0, NEWEST)
}

/** List every page of the site that belongs in a sitemap, in a fixed order. */
export function sitePages(library: Library): SitePage[] {
  const { config } = library
  const { languages } = config
  const stages = new Map(languages.map((lang) => [lang, new Set(stagesOf(library, lang))]))
  const topics = new Map(languages.map((lang) => [lang, new Set(topicsOf(library, lang))]))
  const pages: SitePage[] = []
  const shared = (pathIn: (lang: SiteLanguage) => string | undefined): void => {
    const versions: Partial<Record<SiteLanguage, string>> = {}
    for (const lang of languages) {
      const path = pathIn(lang)
      if (path !== undefined) versions[lang] = path
    }
    for (const lang of languages) {
      const path = versions[lang]
      if (path !== undefined) pages.push({ path, lang, versions })
    }
  }
  shared(homePath)
  for (const article of [...library.articles, ...library.pages]) {
    const modified = (article.dates.updated ?? article.dates.published)?.slice(0, 10)
    pages.push({
      path: articlePath(article),
      lang: article.lang.value,
      versions: versionsOf(library, article),
      ...(modified === undefined ? {} : { modified }),
    })
  }
  for (const stage of config.journey.stages) {
    shared((lang) => (stages.get(lang)?.has(stage) ? stagePath(stage, lang) : undefined))
  }
  for (const topic of [...new Set(languages.flatMap((lang) => [...(topics.get(lang) ?? [])]))].sort()) {
    shared((lang) => (topics.get(lang)?.has(topic) ? topicPath(config, topic, lang) : undefined))
  }
  for (const book of library.books) {
    const path = bookPath(book)
    pages.push({ path, lang: book.language, versions: { [book.language]: path } })
  }
  return pages
}

/** The addresses of a text in each language that it is in. */
export function versionsOf(library: Library, article: Published): Partial<Record<SiteLanguage, string>> {
  const versions: Partial<Record<SiteLanguage, string>> = {}
  for (const version of library.translationsOf(article).values())
    versions[version.lang.value] = articlePath(version)
  return versions
}
