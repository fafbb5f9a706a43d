import type { AssetRef } from '../../asset.ts'

/** What a card is about. */
export type CardKind =
  | 'title'
  | 'quote'
  | 'number'
  | 'key-point'
  | 'step'
  | 'cover'
  | 'slide'
  | 'closing'
  | 'author'
  | 'book'
  | 'offer'
  | 'stage'
  | 'topic'

/** The article's own picture, for designs that stand on a photo. */
export interface CardImage {
  readonly asset: AssetRef
  readonly width: number
  readonly height: number
  /** The point that must stay in the picture, each way from 0 to 1. Default: found by sharp. */
  readonly focus?: { readonly x: number; readonly y: number }
}

/**
 * What a card says, before any design: plain data, already set in type (quotation marks, dashes). It holds all that is
 * drawn and nothing else; where each sentence stands in its article is kept beside it, so that a line inserted above
 * makes no card new. An empty text is one that the card does not have; `title` is never empty.
 */
export interface CardContent {
  readonly kind: CardKind
  readonly lang: string
  /** The direction of its writing. */
  readonly dir: 'ltr' | 'rtl'
  /** A word or two above the rest: the topic, `Quote`, `In short`. */
  readonly kicker: string
  /** The words that the card is for, set large: a title, the quotation without marks around it, the sentence of a number. */
  readonly title: string
  /** More words below, set smaller: a subtitle, the rest of a step. */
  readonly text: string
  /** The figure to be set large, as it stands in `title`. */
  readonly number?: string
  /** Its place in a row of steps or slides, from 1. */
  readonly step?: { readonly at: number; readonly of: number }
  /** What a sentence is from: the title of the article, for quotations and numbers. */
  readonly source: string
  /** The words on a button: what the reader is asked to do. */
  readonly action: string
  /** Where it leads or can be read, as people type it: `example.com`. */
  readonly address: string
  readonly site: string
  /** The stage's colour, as #rrggbb. */
  readonly colour: string
  readonly image?: CardImage
}
