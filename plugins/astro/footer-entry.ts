import { typeset } from '../html/typography.ts'
import type { SiteLanguage } from '../language.ts'
import { bookPath, local } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import type { ArticleList } from '../library/lists.ts'
import { topicLabel } from '../library/topic-label.ts'
import { compareText } from '../source/diagnostic.ts'
import type { PageLink } from './entries.ts'

/** The most topics, and the most books, in a footer; the list of all articles leads to the others. */
const MOST = 8

/** What leads on from the foot of every page of a language. */
export interface FooterEntry {
  /** Those with the most articles. */
  readonly topics: readonly PageLink[]
  readonly stages: readonly PageLink[]
  readonly books: readonly PageLink[]
}

/** Describe the foot of the pages of a language. */
export function footerEntry({ config, lists, books }: Library, lang: SiteLanguage): FooterEntry {
  const own = (kind: ArticleList['kind']): ArticleList[] =>
    lists.filter((list) => list.kind === kind && list.lang === lang)
  return {
    topics: own('topic')
      .sort((a, b) => b.articles.length - a.articles.length || compareText(a.id, b.id))
      .slice(0, MOST)
      .map(({ id, path }) => ({
        path: local(config, path),
        title: typeset(topicLabel(config, id, lang), lang),
      })),
    stages: own('stage').map(({ id, path }) => ({
      path: local(config, path),
      title: typeset(config.journey.stage(id).labels[lang].name, lang),
    })),
    books: books
      .filter(({ language }) => language === lang)
      .slice(0, MOST)
      .map((book) => ({ path: local(config, bookPath(config, book)), title: typeset(book.title, lang) })),
  }
}
