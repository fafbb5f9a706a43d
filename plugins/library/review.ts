import type { Article } from '../article/article.ts'
import { compareText } from '../source/diagnostic.ts'
import type { Library } from './library.ts'

/** One text that should be read again, and by when. */
export interface Review {
  readonly article: Article
  /** The day by which, as `YYYY-MM-DD`. */
  readonly due: string
  readonly why: ReviewReason
}

/** Why then: the writer set the day, or the text has been left alone since a day for as many months as its stage allows. */
export type ReviewReason =
  | { readonly kind: 'set' }
  | { readonly kind: 'age'; readonly since: string; readonly months: number }

/**
 * List what should be read again and by when, the most overdue first: on the day that the writer set (`reviewBy`), else
 * when an evergreen text has been left alone for as long as its stage allows. A text without any date is not listed.
 */
export function reviewQueue(library: Library): Review[] {
  return library.articles
    .flatMap((article) => reviewOf(library, article) ?? [])
    .sort((a, b) => compareText(a.due, b.due) || compareText(a.article.id, b.article.id))
}

/** Tell whether the day of a review has come. */
export function isDue({ due }: Review, today: string): boolean {
  return due <= today
}

function reviewOf(library: Library, article: Article): Review | undefined {
  const { reviewBy } = article.said
  if (reviewBy !== undefined) return { article, due: reviewBy.slice(0, 10), why: { kind: 'set' } }
  const { touched } = article.dates
  if (touched === undefined || !article.evergreen.value) return undefined
  const months = library.config.review[library.stageOf(article).place]
  const since = touched.slice(0, 10)
  return { article, due: addMonths(since, months), why: { kind: 'age', since, months } }
}

/** Add calendar months to a day; a day that the month lacks becomes its last (31 January and one month: 28 February). */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
