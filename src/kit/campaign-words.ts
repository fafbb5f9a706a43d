import type { SiteLanguage } from 'astro-perennial'

/** The words of the page of campaigns in one language. */
interface CampaignWords {
  readonly title: string
  readonly intro: string
  readonly states: Readonly<Record<'now' | 'coming' | 'ended', string>>
  readonly none: string
  readonly leadsTo: string
  readonly name: string
  readonly always: string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly between: (from: string, until: string) => string
  readonly standsIn: (count: number) => string
  readonly files: string
  readonly link: string
  readonly plan: string
  readonly events: Readonly<Record<'begins' | 'ends' | 'due', string>>
  readonly nothing: string
  readonly due: (count: number) => string
  readonly more: (count: number) => string
}

/** The words of the page of campaigns, per language. */
export const CAMPAIGN_WORDS: Readonly<Record<SiteLanguage, CampaignWords>> = {
  da: {
    title: 'Kampagner',
    intro:
      'Hvert tilbud på sitet er en kampagne. Klik på dem bliver talt under kampagnens navn i jeres statistik.',
    states: { now: 'Kører nu', coming: 'Kommer', ended: 'Slut' },
    none: 'Ingen.',
    leadsTo: 'Fører til',
    name: 'Kampagnens navn (utm_campaign)',
    always: 'Hele tiden',
    from: (day) => `Fra ${day}`,
    until: (day) => `Til og med ${day}`,
    between: (from, until) => `${from} til ${until}`,
    standsIn: (count) =>
      count === 0 ? 'Står ikke i nogen artikel' : `Står i ${count} ${count === 1 ? 'artikel' : 'artikler'}`,
    files: 'Kort og tekster',
    link: 'Link med kampagne og QR-kode',
    plan: 'Hvad der er planlagt',
    events: { begins: 'Begynder', ends: 'Sidste dag', due: 'Artikel til gennemgang' },
    nothing: 'Der er intet planlagt.',
    due: (count) =>
      count === 1 ? '1 artikel er klar til gennemgang' : `${count} artikler er klar til gennemgang`,
    more: (count) => `… og ${count} til senere`,
  },
  en: {
    title: 'Campaigns',
    intro:
      'Every offer of the site is a campaign. Clicks on it are counted under the name of the campaign in your analytics.',
    states: { now: 'Runs now', coming: 'Comes', ended: 'Has ended' },
    none: 'None.',
    leadsTo: 'Leads to',
    name: 'Name of the campaign (utm_campaign)',
    always: 'All the time',
    from: (day) => `From ${day}`,
    until: (day) => `Until ${day}`,
    between: (from, until) => `${from} to ${until}`,
    standsIn: (count) =>
      count === 0 ? 'Stands in no article' : `Stands in ${count} ${count === 1 ? 'article' : 'articles'}`,
    files: 'Cards and texts',
    link: 'Link with a campaign and QR code',
    plan: 'What is planned',
    events: { begins: 'Begins', ends: 'Last day', due: 'Article to review' },
    nothing: 'Nothing is planned.',
    due: (count) => (count === 1 ? '1 article is due for review' : `${count} articles are due for review`),
    more: (count) => `… and ${count} later`,
  },
}
