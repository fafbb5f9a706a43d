/** The languages that a site can be published in; texts in others are read and understood as far as they allow. */
export const LANGUAGES = ['da', 'en'] as const

/** A language of a site. */
export type SiteLanguage = (typeof LANGUAGES)[number]

/** Tell whether a site can be published in this language. */
export function isSiteLanguage(lang: string): lang is SiteLanguage {
  return LANGUAGES.some((known) => known === lang)
}

/** Name a language in English by its code, such as `Swedish` for `sv`; a code that nobody knows is its own name. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang
}
