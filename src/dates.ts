import type { SiteLanguage } from './languages'

/** Write a day for readers, such as `12. januar 2026` or `12 January 2026`. The day is counted in UTC. */
export function day(iso: string, lang: SiteLanguage): string {
  const format = new Intl.DateTimeFormat(lang === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(iso))
}
