import type { Article } from '../article/article.ts'
import { isExpired } from '../article/dates.ts'
import type { Journey } from '../journey/journey.ts'
import { compareText, type Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import type { BookDefinition } from './schema.ts'

/** A book with its chapters found. */
export interface Book extends Omit<BookDefinition, 'articles' | 'order' | 'place'> {
  readonly chapters: readonly Article[]
}

/**
 * Find the chapters of a book among the published articles, without those that have expired; an unknown or repeated slug
 * and an empty book are reported.
 */
export function compileBook(
  book: BookDefinition,
  articles: readonly Article[],
  { journey, today }: { readonly journey: Journey; readonly today: string },
): Found<Book | undefined> {
  const diagnostics: Diagnostic[] = []
  const report = (severity: Diagnostic['severity'], message: string, ...at: number[]) =>
    diagnostics.push({
      file: book.file,
      ...book.place(['articles', ...at]),
      severity,
      rule: 'book',
      message,
    })
  const candidates = articles.filter(({ lang }) => lang.value === book.language)
  const { articles: choice, order, place: _, ...rest } = book
  let chapters: Article[]
  if (Array.isArray(choice)) {
    const listed = new Set<Article>()
    for (const [index, slug] of choice.entries()) {
      const found = candidates.find((article) => article.slug === slug || article.id === slug)
      if (!found)
        report(
          'error',
          `found no published article "${slug}" in ${book.language}; mend or delete the entry`,
          index,
        )
      else if (listed.has(found))
        report('error', `found the article "${slug}" a second time; delete one of the entries`, index)
      else listed.add(found)
      // What was right yesterday must not stop a build today.
      if (found && isExpired(found, today))
        report('warning', `found the article "${slug}", which has expired; it is left out`, index)
    }
    chapters = [...listed]
  } else {
    const { stage, topics } = choice
    chapters = candidates.filter(
      (article) =>
        article.said.ebook !== false &&
        (stage === undefined || stage.includes(article.stage.value)) &&
        (topics === undefined || article.said.topics?.some((topic) => topics.includes(topic))),
    )
  }
  const current = chapters.filter((chapter) => !isExpired(chapter, today))
  if (chapters.length === 0 && diagnostics.length === 0)
    report('error', 'found no article that fits; widen the stages or topics')
  else if (current.length === 0 && diagnostics.length === 0)
    report('warning', 'found that every article has expired; the book is left out')
  chapters = sortChapters(current, journey, order ?? (Array.isArray(choice) ? 'listed' : 'stage'))
  const value = chapters.length === 0 ? undefined : { ...rest, chapters }
  return { value, diagnostics }
}

function sortChapters(
  chapters: readonly Article[],
  journey: Journey,
  order: NonNullable<BookDefinition['order']>,
): Article[] {
  const byTitle = (a: Article, b: Article) => compareText(a.title, b.title) || compareText(a.id, b.id)
  const byDate = (a: Article, b: Article) =>
    compareText(a.dates.published ?? '', b.dates.published ?? '') || byTitle(a, b)
  if (order === 'listed') return [...chapters]
  if (order === 'title') return [...chapters].sort(byTitle)
  if (order === 'published') return [...chapters].sort(byDate)
  return [...chapters].sort(
    (a, b) => journey.order(a.stage.value) - journey.order(b.stage.value) || byDate(a, b),
  )
}
