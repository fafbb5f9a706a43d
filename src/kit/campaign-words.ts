import type { SiteLanguage } from 'astro-perennial'

/** The words of the page of campaigns in one language. */
interface CampaignWords {
  readonly title: string
  readonly intro: string
  readonly states: Readonly<Record<'now' | 'coming' | 'ended', string>>
  readonly leadsTo: string
  readonly name: string
  readonly always: string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly between: (from: string, until: string) => string
  /** Why a campaign may be shown nowhere. */
  readonly nowhere: string
  readonly search: string
  readonly languages: string
  readonly all: string
  readonly noneFits: string
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
      'Et tilbud er det, artiklerne inviterer læseren til: en bog, et nyhedsbrev, en pris. Hvert tilbud er en kampagne, og klik på det bliver talt under kampagnens navn i jeres statistik.',
    states: { now: 'Kører nu', coming: 'Kommer', ended: 'Slut' },
    leadsTo: 'Fører til',
    name: 'Kampagnens navn (utm_campaign)',
    always: 'Uden slutdato',
    from: (day) => `Fra ${day}`,
    until: (day) => `Til og med ${day}`,
    between: (from, until) => `${from} til ${until}`,
    nowhere: 'Vises ingen steder: Andre tilbud passer bedre til artiklerne.',
    search: 'Søg i kampagnerne',
    languages: 'Sprog',
    all: 'Alle',
    noneFits: 'Ingen kampagner passer.',
    standsIn: (count) =>
      count === 0 ? 'Vises ingen steder' : `Vises i ${count} ${count === 1 ? 'artikel' : 'artikler'}`,
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
      'An offer is what the articles invite readers to: a book, a newsletter, a price. Each offer is a campaign, and clicks on it are counted under the name of the campaign in your analytics.',
    states: { now: 'Running now', coming: 'Coming up', ended: 'Ended' },
    leadsTo: 'Leads to',
    name: 'Name of the campaign (utm_campaign)',
    always: 'No end date',
    from: (day) => `From ${day}`,
    until: (day) => `Until ${day}`,
    between: (from, until) => `${from} to ${until}`,
    nowhere: 'Shown nowhere: other offers fit the articles better.',
    search: 'Search the campaigns',
    languages: 'Language',
    all: 'All',
    noneFits: 'No campaign fits.',
    standsIn: (count) =>
      count === 0 ? 'Shown nowhere' : `Shown in ${count} ${count === 1 ? 'article' : 'articles'}`,
    files: 'Cards and texts',
    link: 'Link with a campaign and QR code',
    plan: 'What is planned',
    events: { begins: 'Begins', ends: 'Last day', due: 'Article to review' },
    nothing: 'Nothing is planned.',
    due: (count) => (count === 1 ? '1 article is due for review' : `${count} articles are due for review`),
    more: (count) => `… and ${count} later`,
  },
}
