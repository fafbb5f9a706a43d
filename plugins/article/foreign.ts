import type { Article } from './article.ts'

/** A text that is out in a language that is none of the site's: it has its page and its card, and nothing is made of it. */
export interface Foreign extends Article {
  readonly kind: 'article' | 'page'
}
