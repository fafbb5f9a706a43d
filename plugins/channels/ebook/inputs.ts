import type { AssetRef } from '../../asset.ts'
import type { Size } from '../../draw/scene.ts'
import type { SiteTokens } from '../../draw/site-tokens.ts'
import type { ResolvedText } from '../../html/resolve.ts'
import type { Offer } from '../../offers/schema.ts'

/** One chapter, with its links and pictures pointing inside the book or to whole addresses. */
export interface Chapter {
  /** File name without ending, unique in the book. */
  readonly name: string
  readonly title: string
  readonly text: ResolvedText
  /** Id of the article. */
  readonly article: string
  /** Where the chapter stands on the web. */
  readonly url: string
}

/** A picture of the book. */
export interface BookPicture {
  /** Path inside the book. */
  readonly href: string
  readonly asset: AssetRef
  readonly type: 'image/svg+xml' | 'image/jpeg' | 'image/png'
}

/** What a cover says, in which colour, and the site's tokens. */
export interface CoverInputs {
  readonly title: string
  readonly subtitle: string
  readonly authors: string
  readonly site: string
  readonly lang: string
  readonly colour: string
  readonly theme: SiteTokens
}

/** All that a book is made of. */
export interface BookInputs {
  readonly kind: 'epub' | 'pdf'
  /** A URN that stays the same as long as the book does. */
  readonly identifier: string
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly authors: readonly string[]
  readonly publisher: string
  readonly lang: 'da' | 'en'
  /** Instant of the newest change to its content, ISO 8601 to the second. */
  readonly modified: string
  readonly published: string
  readonly url: string
  readonly cover: CoverInputs
  readonly chapters: readonly Chapter[]
  /** What is offered on the last page. */
  readonly closing: readonly Offer[]
  readonly pictures: readonly BookPicture[]
}

/** What the channel makes. */
export type EbookInputs = BookInputs | (CoverInputs & { readonly kind: 'cover'; readonly size: Size })
