import type { Article } from '../article/article.ts'
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
    pages.push({ path, lang: book.language, versions: { [book.language]: path } })
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

/** The addresses of a text in each language that it is in. */
export function versionsOf(library: Library, article: Article): Record<string, string> {
  return Object.fromEntries([...library.translationsOf(article)].map(([lang, { path }]) => [lang, path]))
}
