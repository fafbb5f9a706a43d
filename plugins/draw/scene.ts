import type { AssetRef } from '../asset.ts'
import type { Mark } from './letters/shape.ts'
import type { Box } from './node.ts'

/** Size of a drawing in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle in pixels from the top left of the picture. */
export interface Rect extends Size {
  readonly x: number
  readonly y: number
}

/**
 * A picture before it has pixels: plain JSON data, and all that its bytes depend on besides the files that it names.
 * From the bottom up: the photo, its scrim, the ground, the words.
 */
export interface Scene {
  readonly size: Size
  /**
   * What is the same on every card of this design, format and colours: surfaces, rules, shapes, the logo; drawn once and
   * kept. Satori's tree (node.ts), as large as the picture. Opaque without a photo; with one, left open where it shows.
   */
  readonly ground: Box
  /** A photo below everything. */
  readonly photo?: Photo
  /** The words of this card, in columns that never overlap. */
  readonly stacks: readonly Stack[]
  /** Where words may stand; all of the picture unless the format has less (story). */
  readonly safe: Rect
  /** Which way the text runs; the start of a line is then at the right. Default: `ltr`. */
  readonly dir?: 'ltr' | 'rtl'
  /** npm packages of static fonts (`@fontsource/…`). Default: Literata and Inter. */
  readonly fonts?: Fonts
}

/** The npm packages that the letters come from. */
export interface Fonts {
  readonly heading: string
  readonly body: string
}

/**
 * Texts one below the other in a box of their own, fitted together: from their largest sizes, blocks shrink one after the
 * other until all fit; if the smallest sizes are still too large, lines are cut with an ellipsis, in the same order but
 * those of a title or a quotation last, and a text without room for a line is left out. Letters too tall for a text that
 * stands alone reach out of its box.
 */
export interface Stack extends Rect {
  readonly justify: 'start' | 'center' | 'end'
  readonly blocks: readonly TextBlock[]
  /** Indexes of the blocks in the order in which they give way. Default: from the last to the first. */
  readonly shrink?: readonly number[]
}

/** One text of a card, in one font. An empty one takes no room, and no gap. */
export interface TextBlock {
  readonly role: 'title' | 'kicker' | 'quote' | 'number' | 'body' | 'small'
  readonly text: string
  readonly lang: string
  readonly font: keyof Fonts
  readonly weight: number
  readonly italic?: boolean
  /** `#rrggbb`. */
  readonly colour: string
  /** Font sizes to choose from, large to small; one size means fixed. */
  readonly sizes: readonly number[]
  readonly lineHeight: number
  /** Added between letters, in em. */
  readonly tracking?: number
  /** Default: `start`. */
  readonly align?: 'start' | 'center' | 'end'
  /** Pixels between this block and the one above. */
  readonly gapAbove?: number
  /** Most lines; beyond, an ellipsis and a report. */
  readonly most?: number
  readonly uppercase?: boolean
}

/** A picture cropped to a box, under the words. */
export interface Photo extends Rect {
  readonly asset: AssetRef
  /** What must stay in the crop, as shares of the picture's width and height. Default: found by sharp's attention. */
  readonly focus?: Point
  readonly scrim?: Scrim
}

/** A place in a picture, as shares (0 to 1) of its width and height. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A veil over a photo, as strong as the words on it need to be legible (measured on the photo's own pixels). */
export interface Scrim {
  /** `#rrggbb`. */
  readonly colour: string
  /** The edge at which it is strongest, fading out past the words; `all` covers the photo evenly. */
  readonly from: 'all' | 'top' | 'bottom' | 'left' | 'right'
  /** The least opacity, 0 to 1. Default: 0. */
  readonly least?: number
}

/** Where the words of a scene stand, and what is wrong with them. */
export interface Laid {
  readonly blocks: readonly LaidBlock[]
  /** Characters that no installed font has, each once; they are left out of the picture. */
  readonly missing: readonly MissingGlyph[]
}

/** A text block with its size and its lines; `width` is that of its widest line. */
export interface LaidBlock extends Rect {
  readonly block: TextBlock
  readonly fontSize: number
  readonly lines: readonly LaidLine[]
  /** Whether words were left out for want of room. */
  readonly cut: boolean
}

/** One line of words; the box reaches from the font's ascent to its descent. */
export interface LaidLine extends Rect {
  readonly text: string
  /** Where the letters stand, from the top of the picture. */
  readonly baseline: number
  /** The smallest box that holds all that is drawn; empty where nothing is. */
  readonly ink: Rect
  readonly marks: readonly Mark[]
}

/** A character that cannot be drawn. */
export interface MissingGlyph {
  readonly character: string
  /** As `U+0E01`. */
  readonly code: string
  /** The npm package to install, where one is known that is not there yet. */
  readonly install?: string
}

/** Name a ground: scenes with the same key have the same one. */
export function groundKey(scene: Scene): string {
  return JSON.stringify([scene.size, scene.ground, scene.fonts])
}
