import type { SiteLanguage } from 'astro-perennial'

/** The words in which articles are found in the kit, in one language. */
export interface FindWords {
  readonly search: string
  readonly filters: string
  readonly clear: string
  readonly order: string
  readonly view: string
  readonly choices: Readonly<Record<'lang' | 'stage' | 'topic' | 'format' | 'network' | 'is', string>>
  readonly states: Readonly<
    Record<'evergreen' | 'dated' | 'due' | 'unused' | 'pictured' | 'bare' | 'expired', string>
  >
  /** Goes between "not used yet" and the networks that are looked for. */
  readonly on: string
  readonly orders: Readonly<Record<'best' | 'newest' | 'oldest' | 'title' | 'due', string>>
  readonly views: Readonly<Record<'gallery' | 'list' | 'calendar', string>>
  /** What the script says; `#` stands for a number. */
  readonly desk: Readonly<
    Record<
      'one' | 'many' | 'none' | 'failed' | 'earlier' | 'later' | 'nothing' | 'published' | 'used' | 'due',
      string
    >
  >
  readonly allOf: (count: number) => string
}

/** The words in which articles are found in the kit, per language. */
export const FIND_WORDS: Readonly<Record<SiteLanguage, FindWords>> = {
  da: {
    search: 'Søg i artiklerne',
    filters: 'Filtre',
    clear: 'Ryd alt',
    order: 'Rækkefølge',
    view: 'Visning',
    choices: {
      lang: 'Artiklens sprog',
      stage: 'Fase',
      topic: 'Emne',
      format: 'Format',
      network: 'Har noget til',
      is: 'Kun artikler',
    },
    states: {
      evergreen: 'evergreen',
      dated: 'ikke evergreen',
      due: 'klar til gennemgang',
      unused: 'ikke brugt endnu',
      pictured: 'med eget billede',
      bare: 'uden eget billede',
      expired: 'udløbet',
    },
    on: 'på',
    orders: {
      best: 'Passer bedst',
      newest: 'Nyeste først',
      oldest: 'Ældste først',
      title: 'Efter titel',
      due: 'Næste gennemgang først',
    },
    views: { gallery: 'Galleri', list: 'Liste', calendar: 'Kalender' },
    desk: {
      one: '1 artikel',
      many: '# artikler',
      none: 'Ingen artikler passer. Fjern et filter, eller søg efter færre ord.',
      failed: 'Artiklerne kunne ikke hentes. Åbn siden igen.',
      earlier: 'Forrige måned',
      later: 'Næste måned',
      nothing: 'Der sker intet i denne måned.',
      published: 'Udgivet',
      used: 'Brugt',
      due: 'Gennemgang',
    },
    allOf: (count) => `Alle ${count} artikler`,
  },
  en: {
    search: 'Search the articles',
    filters: 'Filters',
    clear: 'Clear all',
    order: 'Order',
    view: 'View',
    choices: {
      lang: "The article's language",
      stage: 'Stage',
      topic: 'Topic',
      format: 'Format',
      network: 'Has something for',
      is: 'Only articles',
    },
    states: {
      evergreen: 'evergreen',
      dated: 'not evergreen',
      due: 'due for review',
      unused: 'not used yet',
      pictured: 'with their own picture',
      bare: 'without their own picture',
      expired: 'expired',
    },
    on: 'on',
    orders: {
      best: 'Best match',
      newest: 'Newest first',
      oldest: 'Oldest first',
      title: 'By title',
      due: 'Next review first',
    },
    views: { gallery: 'Gallery', list: 'List', calendar: 'Calendar' },
    desk: {
      one: '1 article',
      many: '# articles',
      none: 'No article fits. Take a filter away, or search for fewer words.',
      failed: 'The articles could not be loaded. Open the page again.',
      earlier: 'Previous month',
      later: 'Next month',
      nothing: 'Nothing happens in this month.',
      published: 'Published',
      used: 'Used',
      due: 'Review due',
    },
    allOf: (count) => `All ${count} articles`,
  },
}
