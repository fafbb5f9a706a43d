import type { Fact } from '../article/fact.ts'
import type { Foreign } from '../article/foreign.ts'
import { isIn } from '../article/is-in.ts'
import type { Published } from '../article/published.ts'
import { writeHtml } from '../html/escaped.ts'
import { offerOnPage } from '../html/offer.ts'
import { typeset } from '../html/typography.ts'
import type { Library } from '../library/library.ts'
import { shown } from '../library/offers-of.ts'
import { isForReaders, showVariant } from '../offers/show-variant.ts'
import {
  type ArticleEntry,
  articleEntry,
  type ForeignEntry,
  foreignEntry,
  type OutputEntry,
} from './entries.ts'

/** A judgement of a text: what, how sure (0 to 1), and why, in words. */
export interface Judgement<Value> {
  readonly value: Value
  /** 1 where the writer said it. */
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** A card of a text, as link previews show it. */
export interface Card {
  readonly url: string
  readonly path: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** An offer that fits a text, as its page shows it. */
export interface FittingOffer {
  readonly id: string
  /** An `aside` or a line with a link; safe. */
  readonly html: string
}

/** What Perennial knows of an entry of a site's own collection. Paths include the site's base. */
export type Understood = UnderstoodArticle | UnderstoodForeign

/** What is known of an article in a language of the site. */
export interface UnderstoodArticle
  extends Pick<
    ArticleEntry,
    | 'id'
    | 'lang'
    | 'title'
    | 'path'
    | 'url'
    | 'excerpt'
    | 'minutes'
    | 'words'
    | 'next'
    | 'related'
    | 'versions'
  > {
  readonly stage: Judgement<string> & { readonly name: string; readonly colour: string }
  readonly evergreen: Judgement<boolean>
  /** The site's own colour and what is read on it, for buttons; `#rrggbb`. */
  readonly brand: string
  readonly onBrand: string
  /** Nothing where no channel makes one. */
  readonly card: Card | undefined
  /** What fits the stage of the text, the best first; those that stand in `html()` are among them. */
  readonly offers: readonly FittingOffer[]
  /** Whether the next article lies further along the journey. */
  readonly forward: boolean
}

/** What is known of an article in another language: its page and its card, and what its writer says. Nothing is judged or chosen. */
export interface UnderstoodForeign
  extends Pick<ForeignEntry, 'id' | 'lang' | 'title' | 'path' | 'url' | 'excerpt' | 'versions'>,
    Pick<UnderstoodArticle, 'brand' | 'onBrand' | 'card'> {
  readonly stage: undefined
  readonly evergreen: undefined
  readonly minutes: undefined
  readonly words: undefined
  readonly offers: readonly []
  readonly next: undefined
  readonly related: readonly []
  readonly forward: false
}

/** Describe what is known of an article in whatever language. */
export function understood(
  library: Library,
  article: Published | Foreign,
  preview?: OutputEntry,
): Understood {
  return isIn(library.config.languages, article)
    ? understoodArticle(library, article, preview)
    : understoodForeign(library, article, preview)
}

function understoodForeign(library: Library, text: Foreign, preview?: OutputEntry): UnderstoodForeign {
  const { id, lang, title, path, url, excerpt, versions } = foreignEntry(library, text)
  const nothing = { stage: undefined, evergreen: undefined, minutes: undefined, words: undefined } as const
  const noWays = { offers: [], next: undefined, related: [], forward: false } as const
  const card = preview && cardOf(preview)
  return { id, lang, title, path, url, excerpt, versions, ...nothing, ...noWays, ...brandOf(library), card }
}

function understoodArticle(library: Library, article: Published, preview?: OutputEntry): UnderstoodArticle {
  const { id, lang, title, path, url, excerpt, minutes, words, next, related, versions } = articleEntry(
    library,
    article,
  )
  const { labels, colour } = library.stageOf(article)
  const { journey } = library.config
  return {
    ...{ id, lang, title, path, url, excerpt, minutes, words, next, related, versions },
    stage: { ...judgement(article.stage), name: typeset(labels[lang].name, lang), colour },
    evergreen: judgement(article.evergreen),
    ...brandOf(library),
    card: preview && cardOf(preview),
    offers: offersFor(library, article),
    forward: next !== undefined && journey.order(next.stage) > journey.order(article.stage.value),
  }
}

function brandOf({ config }: Library): Pick<Understood, 'brand' | 'onBrand'> {
  const { brand, onBrand } = config.theme.colours.light
  return { brand, onBrand }
}

function judgement<Value>({ value, confidence, signals }: Fact<Value>): Judgement<Value> {
  return { value, confidence, reasons: signals.map(({ text }) => text) }
}

function cardOf({ url, path, about: { alt = '', width = 0, height = 0 } }: OutputEntry): Card {
  return { url, path, alt, width, height }
}

/** Render the offers that fit a text, as they would stand at its end; of variants that readers get, the first. */
function offersFor(library: Library, article: Published): FittingOffer[] {
  const { config, offersOf } = library
  const page = { address: config, article: article.id }
  return offersOf.choose(article).fits.map((fit) => {
    const [first] = fit.offer.variants
    const offer =
      first && isForReaders(fit.offer) ? showVariant(fit.offer, first.id) : shown(fit.offer, article.id)
    const node = { type: 'offer', offer, form: 'card', place: 'end', stage: article.stage.value } as const
    return { id: offer.id, html: writeHtml({ type: 'root', children: offerOnPage(node, page) }) }
  })
}
