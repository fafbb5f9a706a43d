import type { SiteLanguage } from '../../../language.ts'
import type { CardKind } from '../content.ts'
import type { Fault } from './faults.ts'
import type { SheetQuery } from './query.ts'

/** A link to another choice of cards, or to a part of the page. */
interface SheetLink {
  readonly text: string
  readonly href: string
}

/** All that the page of a sheet shows, in the words of its language: plain data. */
export interface SheetPage {
  readonly lang: SiteLanguage
  readonly title: string
  readonly intro: string
  /** The page in the other language. */
  readonly other: SheetLink & { readonly lang: SiteLanguage }
  readonly alerts: readonly SheetAlert[]
  /** The cards that were chosen; none while no card can be planned. */
  readonly chosen: ChosenCards | undefined
}

/** A box that says what cannot be drawn. */
export interface SheetAlert {
  readonly heading: string
  /** `which` says how many cards it keeps from being drawn, and of which kinds. */
  readonly faults: readonly (Fault & { readonly which: string | undefined })[]
}

/** A choice of cards. */
export interface ChosenCards {
  readonly form: SheetForm
  readonly unknown: readonly UnknownLine[]
  /** What the links to the kinds are called, and the links; none where there is one kind. */
  readonly jump: string
  readonly jumps: readonly SheetLink[]
  /** `grid` where there is a card of each kind, `rows` where there are more. */
  readonly layout: 'grid' | 'rows'
  /** Width of each picture as a share of its height, where all have one format. */
  readonly ratio: string | undefined
  readonly sections: readonly SheetSection[]
  /** Said where there are no cards. */
  readonly none: string | undefined
}

/** The form by which cards are chosen. */
export interface SheetForm {
  readonly fields: readonly {
    readonly name: keyof SheetQuery
    readonly label: string
    readonly options: readonly { readonly value: string; readonly text: string; readonly chosen: boolean }[]
  }[]
  /** The language that stays in the address. */
  readonly lang: SiteLanguage | undefined
  readonly boxes: { readonly label: string; readonly ticked: boolean }
  readonly show: string
}

/** What was asked for and does not exist, with what was meant: the links stand between `text` and `end`. */
export interface UnknownLine {
  readonly text: string
  readonly links: readonly SheetLink[]
  readonly end: string
}

/** The cards of a kind. */
export interface SheetSection {
  readonly kind: CardKind
  readonly name: string
  /** The title of the text that the cards are of. */
  readonly title: { readonly text: string; readonly lang: string } | undefined
  /** Leads to all formats of the kind. */
  readonly more: SheetLink | undefined
  readonly figures: readonly SheetFigure[]
}

/** A card, and its boxes to be laid over it. */
export interface SheetFigure {
  readonly card: string
  readonly boxes: string
  readonly alt: string
  /** Size in pixels, and the width as a share of the height. */
  readonly width: number
  readonly height: number
  readonly ratio: string
  readonly caption: string | undefined
}
