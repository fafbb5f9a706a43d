import type { Article } from '../article/article.ts'
import { digestOf } from '../asset.ts'
import { bookPath, homePath } from './addresses.ts'
import { frontOf } from './front.ts'
import type { Library } from './library.ts'
import { pagesOf } from './list-pages.ts'
import { sitePages } from './site-map.ts'

/**
 * Tell the state of each page that search engines may find, by its path: a digest of what the page says, which is the same
 * until its writers change that. How a page looks, and what leads from it, is not in it.
 */
export function pageStates(library: Library): ReadonlyMap<string, string> {
  const { config, texts, lists, books } = library
  const states = new Map<string, string>()
  const put = (path: string, ...said: readonly unknown[]): void => {
    states.set(path, digestOf(JSON.stringify(said)))
  }
  const stateOf = ({ path, digest, title }: Article): readonly string[] => [path, title, digest]
  for (const text of texts) put(text.path, stateOf(text), text.image?.asset.digest)
  // A list shows the titles of what is in it; a word that changes inside a text changes no list.
  const named = ({ path, title }: Article): readonly string[] => [path, title]
  for (const list of lists)
    for (const { path, articles } of pagesOf(list)) put(path, list.articles.length, articles.map(named))
  for (const lang of config.languages) {
    const { lead, newest } = frontOf(library, lang)
    put(homePath(config, lang), lead && named(lead), newest.map(named))
  }
  for (const { place: _, chapters, ...book } of books)
    put(bookPath(config, book), book, chapters.map(stateOf))
  return new Map(sitePages(library).map(({ path }) => [path, states.get(path) ?? '']))
}
