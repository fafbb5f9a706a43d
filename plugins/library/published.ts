import type { Article } from '../article/article.ts'

/** Tell why a text is kept out of every output on a day (`YYYY-MM-DD`), or nothing when it is out. */
export function whyUnpublished(article: Article, today: string): string | undefined {
  if (article.said.draft === true) return 'a draft'
  // The writer's word alone: what git says is never a plan.
  const day = article.said.published?.slice(0, 10)
  if (day !== undefined && day > today) return `dated ${day}`
  return undefined
}
