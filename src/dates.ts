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
