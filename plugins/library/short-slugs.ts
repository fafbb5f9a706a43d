import type { Article } from '../article/article.ts'
import { articleId } from '../article/article-id.ts'
import type { Config } from '../config.ts'
import { pathOfArticle, pathOfPage } from '../paths.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { MOST_NAME_BYTES } from '../source/name-fault.ts'
import type { Content } from './content.ts'

/**
 * Cut slugs that are too long for a file in the kit to as many of their words as it holds, with a warning that says the
 * address. One of a single word is let be, and so are all where the pages are the site's own, whose addresses are settled.
 */
export function shortSlugs(content: Content, config: Config): Content {
  if (!config.routes) return content
  const diagnostics: Diagnostic[] = []
  const shorten =
    (pathOf: typeof pathOfArticle) =>
    (text: Article): Article => {
      const size = Buffer.byteLength(text.slug)
      const slug = firstWords(text.slug)
      if (slug === undefined) return text
      const lang = text.lang.value
      const path = pathOf(config, lang, slug)
      const { line, column } = text.said.slug === undefined ? text.titlePlace : text.place(['slug'])
      const message = `found a slug of ${size} bytes, of which at most ${MOST_NAME_BYTES} fit into an address, so that it is ${path}; write a shorter one`
      diagnostics.push({ file: text.file, line, column, severity: 'warning', rule: 'slug', message })
      return { ...text, slug, id: articleId(lang, slug), path }
    }
  const articles = content.articles.map(shorten(pathOfArticle))
  const pages = content.pages.map(shorten(pathOfPage))
  return { ...content, articles, pages, diagnostics: [...content.diagnostics, ...diagnostics] }
}

/** Take whole words from the beginning of a slug that is too long; nothing where it is not, or has none that fit. */
function firstWords(slug: string): string | undefined {
  if (Buffer.byteLength(slug) <= MOST_NAME_BYTES || slug.includes('/')) return undefined
  const words = slug.split('-')
  while (Buffer.byteLength(words.join('-')) > MOST_NAME_BYTES) words.pop()
  return words.length === 0 ? undefined : words.join('-')
}
