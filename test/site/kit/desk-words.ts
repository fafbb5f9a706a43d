/** What the kit says, as far as marketers press it, in each of its languages. */
export const DESK = {
  da: {
    ...{ language: 'Dansk', search: 'Søg i artiklerne', filters: 'Filtre', clear: 'Ryd alt' },
    ...{ list: 'Liste', calendar: 'Kalender', unused: 'ikke brugt endnu', decision: 'Beslutning' },
    ...{ next: 'Næste', close: 'Luk', copy: 'Kopiér', copied: 'Kopieret', used: 'Brugt', undo: 'Fortryd' },
    ...{ mark: 'Markér som brugt', picked: 'Hent som zip:', earlier: 'Forrige måned' },
    ...{ later: 'Næste måned', articles: 'Artikler', campaign: 'Kampagne (utm_campaign)' },
    ...{ source: 'Kilde (utm_source)', month: 'januar 2026', code: 'Hent QR-kode (SVG)' },
    none: 'Ingen artikler passer. Fjern et filter, eller søg efter færre ord.',
    count: (found: number): string => (found === 1 ? '1 artikel' : `${found} artikler`),
  },
  en: {
    ...{ language: 'English', search: 'Search the articles', filters: 'Filters', clear: 'Clear all' },
    ...{ list: 'List', calendar: 'Calendar', unused: 'not used yet', decision: 'Decision' },
    ...{ next: 'Next', close: 'Close', copy: 'Copy', copied: 'Copied', used: 'Used', undo: 'Undo' },
    ...{ mark: 'Mark as used', picked: 'Download as a zip:', earlier: 'Previous month' },
    ...{ later: 'Next month', articles: 'Articles', campaign: 'Campaign (utm_campaign)' },
    ...{ source: 'Source (utm_source)', month: 'January 2026', code: 'Download QR code (SVG)' },
    none: 'No article fits. Take a filter away, or search for fewer words.',
    count: (found: number): string => (found === 1 ? '1 article' : `${found} articles`),
  },
} as const
