import type { SiteLanguage } from '../language.ts'

const WORDS: Readonly<Record<SiteLanguage, Readonly<Record<SiteLanguage, string>>>> = {
  da: { da: 'på dansk', en: 'på engelsk' },
  en: { da: 'in Danish', en: 'in English' },
}

/** Add to words in a language that what they lead to is in another: `Read the report (in Danish)`. */
export function tellLanguage(words: string, language: SiteLanguage, led: SiteLanguage | undefined): string {
  return led === undefined || led === language ? words : `${words} (${WORDS[language][led]})`
}
