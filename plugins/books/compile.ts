import type { Article } from '../article/article.ts'
import { type Blocks, isKeptOutOfBooks } from '../article/blocks.ts'
import { isExpired } from '../article/dates.ts'
import type { Published } from '../article/published.ts'
import { textMeant } from '../article/text-meant.ts'
import type { Journey } from '../journey/journey.ts'
import { compareText, type Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import type { BookDefinition } from './schema.ts'

/** A book with its chapters found. */
export interface Book extends Omit<BookDefinition, 'articles' | 'order'> {
  readonly chapters: readonly Published[]
}

/**
 * Find the chapters of a book among the published articles, without those that have expired; an unknown or repeated slug
 * and an empty book are reported. `unpublished` says why others are kept back.
 */
export function compileBook(
  book: BookDefinition,
  articles: readonly Published[],
  unpublished: ReadonlyMap<Article, string>,
  {
    journey,
    today,
    brought,
  }: {
    readonly journey: Journey
    readonly today: string
    readonly brought: { readonly blocks: Blocks }
  },
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
  const { articles: choice, order, ...rest } = book
  let chapters: Published[]
  if (Array.isArray(choice)) {
    const listed = new Set<Published>()
    for (const [index, slug] of choice.entries()) {
      const found = candidates.find((article) => isNamed(article, slug))
      if (!found) {
        report(...explainMissing(slug, book.language, candidates, unpublished), index)
        continue
      }
      if (listed.has(found))
        report('error', `found the article "${slug}" a second time; delete one of the entries`, index)
      else listed.add(found)
      // What was right yesterday must not stop a build today.
      if (isExpired(found, today))
        report('warning', `found the article "${slug}", which has expired; it is left out`, index)
    }
    chapters = [...listed]
  } else {
    const { stage, topics } = choice
    chapters = candidates.filter(
      (article) =>
        !isKeptOutOfBooks(article, brought.blocks) &&
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

function isNamed({ id, slug }: Article, name: string): boolean {
  return slug === name || id === name
}

/** Say why an entry is no chapter: its text is not out yet, or there is none. */
function explainMissing(
  name: string,
  language: string,
  published: readonly Published[],
  unpublished: ReadonlyMap<Article, string>,
): [Diagnostic['severity'], string] {
  const others = [...unpublished].filter(([{ lang }]) => lang.value === language)
  const why = others.find(([article]) => isNamed(article, name))?.[1]
  if (why !== undefined)
    return ['warning', `found the article "${name}", which is ${why}; it is left out until it is published`]
  const meant = textMeant(name, [...published, ...others.map(([article]) => article)])
  const advice = meant ? `did you mean "${meant.slug}"?` : 'mend or delete the entry'
  return ['error', `found no published article "${name}" in ${language}; ${advice}`]
}

function sortChapters(
  chapters: readonly Published[],
  journey: Journey,
  order: NonNullable<BookDefinition['order']>,
): Published[] {
  const byTitle = (a: Published, b: Published) => compareText(a.title, b.title) || compareText(a.id, b.id)
  const byDate = (a: Published, b: Published) =>
    compareText(a.dates.published ?? '', b.dates.published ?? '') || byTitle(a, b)
  if (order === 'listed') return [...chapters]
  if (order === 'title') return [...chapters].sort(byTitle)
  if (order === 'published') return [...chapters].sort(byDate)
  return [...chapters].sort(
    (a, b) => journey.order(a.stage.value) - journey.order(b.stage.value) || byDate(a, b),
  )
}
