import type { SiteTokens } from '../../draw/site-tokens.ts'
import type { SiteLanguage } from '../../language.ts'
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
  readonly pages: readonly CarouselPage[]
}

/** A picture of a carousel, and what it says. */
interface CarouselPage {
  readonly alt: string
  readonly inputs: CardInputs
}

/** All files of an article, with what to write beside them. */
export interface BundleInputs {
  readonly kind: 'bundle'
  readonly lang: SiteLanguage
  /** The folder inside the archive, so that unpacking it litters nothing. */
  readonly folder: string
  readonly title: string
  /** Address of the article. */
  readonly url: string
  readonly files: readonly BundleFile[]
  readonly captions: readonly Caption[]
}

/** One file of a bundle. */
interface BundleFile {
  /** Path in the bundle. */
  readonly name: string
  readonly type: string
  readonly group: string
  readonly about: string
  readonly alt: string
  readonly width: number
  readonly height: number
  readonly networks: readonly string[]
  readonly from: readonly { readonly text: string; readonly line: number }[]
  readonly inputs: CardInputs | CarouselInputs
}

/** A text to post beside a picture. */
export interface Caption {
  /** Where it is for: `Instagram`. */
  readonly name: string
  readonly text: string
  /** Its length as the place counts, and the most that it takes. */
  readonly length: number
  readonly limit: number
}

/** What the channel makes. */
export type CardsInputs = CardInputs | CarouselInputs | BundleInputs
