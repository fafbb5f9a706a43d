import type { Article } from '../article/article.ts'
import type { Author } from '../authors/schema.ts'
import type { BookDefinition } from '../books/schema.ts'
import type { OfferDefinition } from '../offers/schema.ts'
import type { ProofDefinition } from '../proof/schema.ts'
import type { ShelfDefinition } from '../shelves/schema.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Library } from './library.ts'

/** What was read from the content folder. */
export interface Content {
  readonly articles: readonly Article[]
  /** Standing pages such as "about"; they have addresses like articles but no stage, card or offer. */
  readonly pages: readonly Article[]
  readonly books: readonly BookDefinition[]
  readonly offers: readonly OfferDefinition[]
  readonly authors: readonly Author[]
  /** What people said. Default: nothing. */
  readonly proof?: readonly ProofDefinition[]
  /** What writers say of stages and topics. Default: nothing. */
  readonly shelves?: readonly ShelfDefinition[]
  /** The ids of books, offers, authors and proof that their files keep back. */
  readonly keptBack?: Library['keptBack']
  readonly diagnostics: readonly Diagnostic[]
  /** Tells what else stands on the site. Default: nothing does. */
  readonly holds?: Library['holds']
}
