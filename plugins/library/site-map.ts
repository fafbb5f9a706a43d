import type { Article } from '../article/article.ts'
import type { Config } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import { bookPath, homePath } from './addresses.ts'
import type { Library } from './library.ts'
import { pagesOf } from './list-pages.ts'
import { articlesOf } from './page-paths.ts'

/** One page that readers and search engines may find. */
export interface SitePage {
  readonly path: string
  readonly lang: string
  /** Day of the last change, where one is known. */
  readonly modified?: string
  /** The same page in each language, its own included. */
  readonly versions: Readonly<Record<string, string>>
}

/** List every page of the site that belongs in a sitemap, in a fixed order. */
export function sitePages(library: Library): SitePage[] {
  const { config } = library
  if (!config.routes) return textPages(library, articlesOf(library))
  const homes = Object.fromEntries(config.languages.map((lang) => [lang, homePath(config, lang)]))
  const pages: SitePage[] = config.languages.map((lang) => ({
    path: homePath(config, lang),
    lang,
    versions: homes,
  }))
  pages.push(...textPages(library, library.texts))
  for (const list of library.lists) {
    const { lang } = list
    for (const { path, number } of pagesOf(list))
      pages.push({ path, lang, versions: number === 1 ? list.versions : { [lang]: path } })
  }
  for (const book of library.books) {
    const path = bookPath(config, book)
    const versions = [...library.bookVersionsOf(book)].map(([lang, each]) => [lang, bookPath(config, each)])
    pages.push({ path, lang: book.language, versions: Object.fromEntries(versions) })
  }
  return pages
}

function textPages(library: Library, texts: readonly Article[]): SitePage[] {
  return texts.map((text) => {
    const modified = (text.dates.updated ?? text.dates.published)?.slice(0, 10)
    return {
      path: text.path,
      lang: text.lang.value,
      versions: versionsOf(library, text),
      ...(modified === undefined ? {} : { modified }),
    }
  })
}

/** Tell in which language a site speaks to those who read none of its languages: that at its root, else English, else its first. */
export function defaultLanguage({
  languages,
  rootLanguage,
}: Pick<Config, 'languages' | 'rootLanguage'>): SiteLanguage {
  return rootLanguage ?? languages.find((lang) => lang === 'en') ?? languages[0] ?? 'en'
}

/** Tell which version of a page is for readers of all other languages; nothing where there is but one. */
export function defaultVersion(
  config: Pick<Config, 'languages' | 'rootLanguage'>,
  versions: Readonly<Record<string, string>>,
): string | undefined {
  const [[lang, first] = []] = Object.entries(versions)
  if (lang === undefined || Object.keys(versions).length < 2) return undefined
  // The home pages are versions of the page where a reader chooses between them.
  return first === homePath(config, lang) ? '/' : (versions[defaultLanguage(config)] ?? first)
}

/** The addresses of a text in each language that it is in. */
export function versionsOf(library: Library, article: Article): Record<string, string> {
  return Object.fromEntries([...library.translationsOf(article)].map(([lang, { path }]) => [lang, path]))
}
