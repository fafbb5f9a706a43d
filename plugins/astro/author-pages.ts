import type { Article } from '../article/article.ts'
import { isSiteLanguage } from '../language.ts'
import { local } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'

/**
 * Find the pages of the authors of a text, by their names: in its language, or in the first of the site that there is one in
 * where that is none of the site's. Who has no page there is not among them.
 */
export function authorPagesOf(library: Library, article: Article): Readonly<Record<string, string>> {
  const { config, authors } = library
  const named = article.said.author ?? []
  if (named.length === 0) return {}
  const own = authors.filter(({ id, name }) => named.includes(id) || named.includes(name))
  return Object.fromEntries(
    own.flatMap(({ id, name }) => {
      const page = authorPageIn(library, id, article.lang.value)
      return page === undefined ? [] : [[name, local(config, page)] as const]
    }),
  )
}

/**
 * Find the path of an author's page in a language, or in the first of the site that there is one in where that is none of the
 * site's; nothing where there is no such page.
 */
export function authorPageIn({ config, lists }: Library, id: string, lang: string): string | undefined {
  const pages = lists.filter((list) => list.kind === 'author' && list.id === id)
  const languages = isSiteLanguage(lang) && config.languages.includes(lang) ? [lang] : config.languages
  return languages.flatMap((each) => pages.find((list) => list.lang === each)?.path ?? [])[0]
}
