import type { Article } from '../article/article.ts'
import { isIn } from '../article/is-in.ts'
import { local } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'

/**
 * Find the pages of the authors of a text, by their names: in its language, or in the first of the site that there is one in
 * where that is none of the site's. Who has no page there is not among them.
 */
export function authorPagesOf(library: Library, article: Article): Readonly<Record<string, string>> {
  const { config, authors, lists } = library
  const named = article.said.author ?? []
  if (named.length === 0) return {}
  const languages = isIn(config.languages, article) ? [article.lang.value] : config.languages
  const own = authors.filter(({ id, name }) => named.includes(id) || named.includes(name))
  return Object.fromEntries(
    own.flatMap(({ id, name }) => {
      const pages = lists.filter((list) => list.kind === 'author' && list.id === id)
      const page = languages
        .map((lang) => pages.find((list) => list.lang === lang))
        .find((found) => found !== undefined)
      return page ? [[name, local(config, page.path)] as const] : []
    }),
  )
}
