/** Running text: words as they stand, or words with a mark. */
export type Inline =
  | string
  | { readonly t: 'em' | 'strong' | 'del' | 'sub' | 'sup' | 'code' | 'mark'; readonly c: readonly Inline[] }
  /** A link to a web address, or to a place in the book by its id. */
  | ({ readonly t: 'link'; readonly href: string } & Led)
  | ({ readonly t: 'to'; readonly id: string } & Led)
  | { readonly t: 'place'; readonly id: string }
  | { readonly t: 'br' }
  | ({ readonly t: 'picture' } & Picture)
  | ({ readonly t: 'formula' } & Formula)
  /** A note at the foot of the page; one without blocks is a second reference to it. */
  | { readonly t: 'note'; readonly id: string; readonly c?: readonly Block[] }

/** Words that lead somewhere, and whether a line goes through some of them. */
interface Led {
  readonly c: readonly Inline[]
  readonly struck: boolean
}

/** A picture by the name of its file; without words it is decoration. */
export interface Picture {
  readonly file: string
  readonly alt: string
}

/** A formula, and its TeX for those who hear it. */
export interface Formula {
  readonly c: MathPart
  readonly alt: string
}

/** A part of a formula: signs and words, and parts that are put together in one of the ways of mathematics. */
export type MathPart =
  | { readonly m: 'sign' | 'name' | 'text'; readonly s: string }
  | { readonly m: 'space'; readonly em: number }
  | { readonly m: 'row' | 'fenced'; readonly c: readonly MathPart[] }
  | { readonly m: 'frac'; readonly over: MathPart; readonly under: MathPart }
  | { readonly m: 'root'; readonly c: MathPart; readonly index?: MathPart }
  | {
      readonly m: 'attach'
      readonly c: MathPart
      readonly bottom?: MathPart
      readonly top?: MathPart
      /** Whether they stand below and above rather than beside it. */
      readonly limits: boolean
    }
  | { readonly m: 'line'; readonly above: boolean; readonly c: MathPart }
  | { readonly m: 'table'; readonly rows: readonly (readonly MathPart[])[] }

/** A cell of a table. */
export interface Cell {
  readonly c: readonly Inline[]
  readonly align: 'left' | 'center' | 'right'
  readonly head: boolean
  readonly columns: number
}

/** A piece of a chapter. */
export type Block =
  | { readonly t: 'p'; readonly c: readonly Inline[] }
  | { readonly t: 'h'; readonly level: number; readonly c: readonly Inline[]; readonly id?: string }
  | { readonly t: 'ul'; readonly items: readonly (readonly Block[])[] }
  | { readonly t: 'ol'; readonly start: number; readonly items: readonly (readonly Block[])[] }
  | { readonly t: 'quote'; readonly c: readonly Block[] }
  /** A block of code, or the first, next or last piece of a long one. */
  | {
      readonly t: 'code-block'
      readonly text: string
      readonly lang: string
      /** What stands above it; empty where nothing does. */
      readonly title: string
      /** Lines that are marked, from 1. */
      readonly marked: readonly number[]
      readonly first: boolean
      readonly last: boolean
    }
  | {
      readonly t: 'table'
      readonly columns: number
      readonly head: readonly (readonly Cell[])[]
      readonly body: readonly (readonly Cell[])[]
    }
  | ({ readonly t: 'figure'; readonly caption: readonly Inline[] } & Picture)
  /** A box; `box` is its kind, by which the manuscript has its looks. */
  | {
      readonly t: 'aside'
      readonly box?: string
      readonly title: readonly Inline[]
      readonly c: readonly Block[]
    }
  | { readonly t: 'offer'; readonly offer: PrintedOffer }
  | { readonly t: 'offer-link'; readonly offer: PrintedOffer }
  | ({ readonly t: 'display' } & Formula)
  | { readonly t: 'rule' }
  | { readonly t: 'place'; readonly id: string }

/** An offer in print. */
export interface PrintedOffer {
  readonly headline: string
  readonly text: string
  readonly label: string
  /** What somebody said of it, and who. */
  readonly proof?: { readonly quote: string; readonly name: string }
  readonly href: string
  /** The address as a person would type it. */
  readonly shown: string
  /** The QR code of the address; absent where that is longer than a code can be. */
  readonly qr?: Picture
}

/** A chapter as it is printed. */
export interface PrintedChapter {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  /** Whether its lines are broken one after the other, since the best of all would take too long to find. */
  readonly simple: boolean
  readonly url: string
}

/** A book as the template takes it: plain data, in which everything that Typst stops at is settled. */
export interface Manuscript {
  readonly lang: string
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly authors: readonly string[]
  readonly publisher: string
  readonly published: string
  readonly day: { readonly year: number; readonly month: number; readonly day: number }
  readonly url: string
  readonly colour: string
  readonly cover: Picture
  readonly words: Readonly<Record<string, string>>
  /** How boxes look, by kind: the file of their sign, and their colour. */
  readonly boxes: Readonly<Record<string, { readonly file: string; readonly colour: string }>>
  readonly chapters: readonly PrintedChapter[]
  readonly closing: readonly PrintedOffer[]
}
