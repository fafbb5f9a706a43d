import { basename } from 'node:path'
import { LANGUAGES, type SiteLanguage } from '../language.ts'

/** What a new site is begun with. */
export interface Answers {
  readonly title: string
  /** The first is where `/` leads. */
  readonly languages: readonly SiteLanguage[]
}

/** What people call the languages. */
const NAMES: Readonly<Record<string, SiteLanguage>> = {
  ...{ da: 'da', danish: 'da', dansk: 'da' },
  ...{ en: 'en', english: 'en', engelsk: 'en' },
}

/** Read which languages are meant, such as `da`, `English` or `en, da`; nothing where that can't be told. */
export function readLanguages(said: string): readonly SiteLanguage[] | undefined {
  const words = said.toLowerCase().split(/[\s,]+|\band\b/)
  const named = words.filter((word) => word !== '')
  if (named.length === 1 && named[0] === 'both') return LANGUAGES
  const languages = named.map((word) => (Object.hasOwn(NAMES, word) ? NAMES[word] : undefined))
  const known = languages.filter((language) => language !== undefined)
  return known.length === 0 || known.length < languages.length ? undefined : [...new Set(known)]
}

/** Read a title on one line; nothing where there is none. */
export function readTitle(said: string): string | undefined {
  return said.replace(/[\s\p{Cc}]+/gu, ' ').trim() || undefined
}

/** Name a site after its folder: `my-site` is "My site". */
export function titleOf(folder: string): string {
  const words = readTitle(basename(folder).replaceAll(/[-_.]+/g, ' ')) ?? 'My site'
  return words.charAt(0).toUpperCase() + words.slice(1)
}
