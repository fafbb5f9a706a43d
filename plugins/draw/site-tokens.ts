import type { Logo } from '../theme/logo.ts'
import type { Mode, Palette, Theme } from '../theme/theme.ts'
import { printOf } from './letters/print.ts'
import type { Fonts } from './scene.ts'

/** What a drawing takes of a site's theme in one mode: all that its bytes depend on. */
export interface SiteTokens {
  readonly colours: Palette
  readonly fonts: Fonts
  /** Names the files of the fonts, so that other letters are another drawing. */
  readonly print: string
  readonly logo?: Logo
}

/** Take of a site's theme what drawings in one mode depend on. */
export function siteTokens({ colours, fonts, logo }: Theme, mode: Mode): SiteTokens {
  const { heading, body } = fonts
  const print = printOf(fonts)
  return { colours: colours[mode], fonts: { heading, body }, print, ...(logo ? { logo: logo[mode] } : {}) }
}
