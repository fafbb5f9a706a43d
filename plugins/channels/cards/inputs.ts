import type { SiteTokens } from '../../draw/site-tokens.ts'
import type { Mode } from '../../theme/theme.ts'
import type { CardContent } from './content.ts'
import type { DesignChoice } from './designs/choose.ts'
import type { Format } from './formats.ts'

/** One picture: all that its bytes depend on. */
export interface CardInputs {
  readonly kind: 'card'
  readonly design: DesignChoice
  readonly mode: Mode
  /** The tokens of that mode. */
  readonly theme: SiteTokens
  readonly format: Format
  readonly content: CardContent
}

/** One document of pictures of one size, a page each. */
export interface CarouselInputs {
  readonly kind: 'carousel'
  readonly title: string
  readonly author: string
  readonly lang: string
  readonly pages: readonly CardInputs[]
}

/** What the channel makes. */
export type CardsInputs = CardInputs | CarouselInputs
