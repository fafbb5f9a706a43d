import type { Article } from '../article/article.ts'
import { isRecord } from '../article/frontmatter.ts'
import { STAGES } from '../journey/stages.ts'
import { compareText, type Diagnostic, START } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import type { BookDefinition } from './schema.ts'

/** A book with its chapters found. */
export interface Book extends Omit<BookDefinition, 'articles' | 'order'> {
  readonly chapters: readonly Article[]
}

/** Find the chapters of a book among the published articles; an unknown or repeated slug and an empty book are reported. */
export function compileBook(book: BookDefinition, articles: readonly Article[]): Found<Book | undefined> {
  const diagnostics: Diagnostic[] = []
  const report = (message: string) =>
    diagnostics.push({ file: book.file, ...START, severity: 'error', rule: 'book', message })
  const candidates = articles.filter(({ lang }) => lang.value === book.language)
  const { articles: choice, order, ...rest } = book
  let chapters: Article[]
  if (Array.isArray(choice)) {
    const listed = choice.flatMap((slug) => {
      const found = candidates.find((article) => article.slug === slug || article.id === slug)
      if (found) return [found]
      report(`found no published article "${slug}" in ${book.language}; mend or delete the entry`)
      return []
    })
    chapters = [...new Set(listed)]
    for (const { slug } of listed.filter((article, index) => listed.indexOf(article) < index))
      report(`found the article "${slug}" a second time; delete one of the entries`)
  } else {
    const { stage, topics } = isRecord(choice) ? choice : {}
    chapters = candidates.filter(
      (article) =>
        article.said.ebook !== false &&
        (stage === undefined || stage.includes(article.stage.value)) &&
        (topics === undefined || article.said.topics?.some((topic) => topics.includes(topic))),
    )
  }
  chapters = sortChapters(chapters, order ?? (Array.isArray(choice) ? 'listed' : 'stage'))
  if (chapters.length === 0 && diagnostics.length === 0)
    report('found no article that fits; widen the stages or topics')
  const value = chapters.length === 0 ? undefined : { ...rest, chapters }
  return { value, diagnostics }
}

function sortChapters(chapters: readonly Article[], order: NonNullable<BookDefinition['order']>): Article[] {
  const byTitle = (a: Article, b: Article) => compareText(a.title, b.title) || compareText(a.id, b.id)
  const byDate = (a: Article, b: Article) =>
    compareText(a.said.published ?? '', b.said.published ?? '') || byTitle(a, b)
  if (order === 'listed') return [...chapters]
  if (order === 'title') return [...chapters].sort(byTitle)
  if (order === 'published') return [...chapters].sort(byDate)
  return [...chapters].sort(
    (a, b) => STAGES.indexOf(a.stage.value) - STAGES.indexOf(b.stage.value) || byDate(a, b),
  )
}
