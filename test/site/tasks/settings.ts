import type { BrowserContextOptions } from 'playwright-core'
import type { SiteLanguage } from '../../../plugins/language.ts'

/** Those at a desktop have asked for less motion, so that pages do not melt into each other. */
const SCREENS: Readonly<Record<'phone' | 'tablet' | 'desktop', BrowserContextOptions>> = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' },
}
const SCHEMES = ['light', 'dark'] as const
const LANGUAGES = ['da', 'en'] as const satisfies readonly SiteLanguage[]
const WAYS = ['pointer', 'keyboard', 'no JavaScript'] as const

/** How somebody uses the site. */
export interface Setting {
  readonly screen: keyof typeof SCREENS
  readonly scheme: (typeof SCHEMES)[number]
  readonly lang: (typeof LANGUAGES)[number]
  /** What things are pressed with; without JavaScript it is a pointer. */
  readonly way: (typeof WAYS)[number]
}

/** List every setting on some screens. */
function settingsOn(screens: readonly Setting['screen'][]): Setting[] {
  return screens.flatMap((screen) =>
    SCHEMES.flatMap((scheme) =>
      LANGUAGES.flatMap((lang) => WAYS.map((way) => ({ screen, scheme, lang, way }))),
    ),
  )
}

/** Every setting in which readers use the site. */
export const SETTINGS: readonly Setting[] = settingsOn(['phone', 'desktop'])

/** Every setting in which marketers use the kit; without JavaScript it is a page of links, which other tests look at. */
export const DESKS: readonly Setting[] = settingsOn(['tablet', 'desktop']).filter(
  ({ way }) => way !== 'no JavaScript',
)

/** Tell what a browser has to be like for a setting. */
export function browserFor({ screen, scheme, way }: Setting): BrowserContextOptions {
  return { ...SCREENS[screen], colorScheme: scheme, javaScriptEnabled: way !== 'no JavaScript' }
}
