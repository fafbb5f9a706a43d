/** The languages that a site can be published in; texts in others have pages and cards, and nothing is made of them. */
export const LANGUAGES = ['da', 'en'] as const

/** A language of a site. */
export type SiteLanguage = (typeof LANGUAGES)[number]

/** Tell whether a site can be published in this language. */
export function isSiteLanguage(lang: string): lang is SiteLanguage {
  return LANGUAGES.some((known) => known === lang)
}

/** How what people write for the languages begins: their names, codes of countries, locales. */
const BEGINNINGS: Readonly<Record<string, SiteLanguage>> = {
  da: 'da',
  dk: 'da',
  en: 'en',
  gb: 'en',
  us: 'en',
}

/** Guess which language of a site was meant, by how it was written: `dk`, `dansk`, `eng`, `en-GB`; nothing where nobody can tell. */
export function languageMeant(said: string): SiteLanguage | undefined {
  const beginning = said.trim().slice(0, 2).toLowerCase()
  return Object.hasOwn(BEGINNINGS, beginning) ? BEGINNINGS[beginning] : undefined
}

/** Give the language of a tag without its region and script: `pt` for `pt-BR`. */
export function baseLanguage(tag: string): string {
  return tag.slice(0, /-|$/.exec(tag)?.index)
}

/** Write a language as it stands in addresses and in ids, which are in small letters: `pt-br`. */
export function languageInPath(tag: string): string {
  return tag.toLowerCase()
}

/** Name a language in English by its code, such as `Swedish` for `sv`; a code that nobody knows is its own name. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang
}

/** The languages that are written from right to left (by their codes in ISO 639). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set('ar dv fa he ku ps sd ug ur yi'.split(' '))

/** Tell in which direction a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(baseLanguage(lang)) ? 'rtl' : 'ltr'
}
