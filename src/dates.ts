import type { SiteLanguage } from 'astro-perennial'

/** Made once: a formatter takes a hundred times as long to make as to use. */
const FORMATS = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** Write a day for readers, such as `12. januar 2026` or `12 January 2026`. The day is counted in UTC. */
export function day(iso: string, lang: SiteLanguage): string {
  return FORMATS[lang].format(new Date(iso))
}

const SHORT = {
  da: new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
}

/** Write a day for readers who see its year elsewhere, such as `12. jan.` or `12 Jan`. The day is counted in UTC. */
export function shortDay(iso: string, lang: SiteLanguage): string {
  return SHORT[lang].format(new Date(iso))
}
