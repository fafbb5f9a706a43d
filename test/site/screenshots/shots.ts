import { fileURLToPath } from 'node:url'
import type { SiteLanguage } from '../../../plugins/language.ts'

/** A picture that the documentation shows of the built example, and of what it is taken. */
export interface Shot {
  readonly name: string
  readonly lang: SiteLanguage
  /** The path of the page. */
  readonly at: string
  /** Words that stand there once its script has run. */
  readonly shows: string
  /** What stands at the top of what is shown; by default the page's own top. */
  readonly from?: string
  /** Shows it as a phone does, by day and by night, side by side. */
  readonly onPhones?: true
}

/** How wide and high a desktop is, in pixels. */
export const DESKTOP = { width: 1280, height: 800 } as const
/** How much of a page a phone shows, in pixels of which each is two by two. */
export const PHONE = { width: 390, height: 720 } as const

export const SHOTS: readonly Shot[] = [
  { name: 'kit-first', lang: 'en', at: '/kit/#lang=en', shows: '16 articles' },
  { name: 'kit-first', lang: 'da', at: '/kit/#lang=da', shows: '16 artikler' },
  { name: 'kit-article', lang: 'en', at: '/kit/en/what-is-a-sales-funnel/', shows: 'Enlarge:' },
  { name: 'kit-article', lang: 'da', at: '/kit/da/hvad-er-en-salgstragt/', shows: 'Vis stort:' },
  {
    ...{ name: 'kit-post', lang: 'en', at: '/kit/en/what-is-a-sales-funnel/' },
    ...{ shows: 'Mark as used', from: '#social' },
  },
  {
    ...{ name: 'kit-post', lang: 'da', at: '/kit/da/hvad-er-en-salgstragt/' },
    ...{ shows: 'Markér som brugt', from: '#social' },
  },
  { name: 'kit-report', lang: 'en', at: '/kit/report/', shows: 'What the library needs' },
  { name: 'kit-report', lang: 'da', at: '/kit/report/', shows: 'Hvad biblioteket mangler' },
  {
    ...{ name: 'article-phone', lang: 'en', at: '/en/what-is-a-sales-funnel/' },
    ...{ shows: 'What is a sales funnel?', onPhones: true },
  },
  {
    ...{ name: 'article-phone', lang: 'da', at: '/da/hvad-er-en-salgstragt/' },
    ...{ shows: 'Hvad er en salgstragt?', onPhones: true },
  },
]

/** The picture of the toolbar, which only a development server has, and in English alone. */
export const TOOLBAR = { name: 'toolbar', lang: 'en' } as const

const FOLDERS: Readonly<Record<SiteLanguage, string>> = { da: 'da/vejledning', en: 'en/docs' }

/** The file of a picture, beside the pages that show it. */
export function fileOfShot({ name, lang }: Pick<Shot, 'name' | 'lang'>): string {
  const pages = new URL('../../../content/pages/', import.meta.url)
  return fileURLToPath(new URL(`${FOLDERS[lang]}/${name}.webp`, pages))
}
