import type { Fonts, Scene } from '../../../draw/scene.ts'
import type { Mode, Palette, Theme } from '../../../theme/theme.ts'
import type { CardContent } from '../content.ts'
import type { Format } from '../formats.ts'

/**
 * The contrast that designs give their texts. WCAG 2.2 asks for 4.5 (1.4.3); JPEG moves the colours near an edge by some
 * shades (measured: 4.5 becomes 4.2).
 */
export const LEGIBLE = 5

/** How a card looks: a pure function of what it says, how large it is, and the site's tokens. */
export type Design = (content: CardContent, canvas: Format, theme: CardTheme) => Scene

/** The site's tokens in one mode, as a design needs them. */
export interface CardTheme {
  readonly mode: Mode
  readonly colours: Palette
  readonly fonts: Fonts
  readonly logo?: CardLogo
}

/** A logo that satori can draw. */
export interface CardLogo {
  /** A `data:` address. */
  readonly src: string
  /** Its width as a share of its height. */
  readonly ratio: number
}

/** Choose a theme's tokens of one mode; the logo's file has been read by then. */
export function cardTheme({ colours, fonts }: Theme, mode: Mode, logo?: CardLogo): CardTheme {
  const { heading, body } = fonts
  return { mode, colours: colours[mode], fonts: { heading, body }, ...(logo && { logo }) }
}
