import type { SiteLanguage } from 'astro-perennial'

/** The words of the kit in one language. */
export interface KitWords {
  readonly title: string
  readonly intro: string
  readonly articles: string
  readonly books: string
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
  /** Goes before the names of the parts of a page. */
  readonly parts: string
  readonly enlarge: string
  readonly close: string
  readonly before: string
  readonly after: string
  readonly safe: string
  readonly pick: string
  readonly picked: string
  readonly compose: (network: string) => string
  readonly folded: (network: string) => string
  readonly markUsed: string
  readonly usedOn: string
  readonly takeBack: string
  readonly widths: Readonly<Record<'phone' | 'desktop', string>>
  readonly link: Readonly<
    Record<'title' | 'intro' | 'source' | 'medium' | 'campaign' | 'result' | 'code' | 'image', string>
  >
  /** The campaign of all links. */
  readonly campaign: {
    readonly label: string
    readonly intro: string
    readonly unfit: (network: string) => string
  }
  /** Stands where the kit is opened from a folder. */
  readonly fromFolder: string
  readonly edit: {
    readonly title: string
    readonly label: (key: string) => string
    readonly show: string
    readonly save: string
    readonly made: string
  }
  readonly copyHtml: string
  readonly copy: string
  readonly copyLink: string
  readonly copied: string
  readonly download: string
  readonly everything: string
  readonly alt: string
  readonly lines: (lines: readonly number[]) => string
  readonly pages: string
  readonly of: string
  readonly characters: string
  readonly read: string
  readonly readBook: string
  readonly behindForm: string
  readonly skip: string
}

/** The words of the kit, per language. */
export const KIT_WORDS: Readonly<Record<SiteLanguage, KitWords>> = {
  da: {
    title: 'Materialer',
    intro: 'Kort, opslag, nyhedsbreve og bøger, lavet af artiklerne. Find det, se det, tag det med.',
    articles: 'Artikler',
    books: 'E-bøger',
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
    parts: 'På denne side',
    enlarge: 'Vis stort:',
    close: 'Luk',
    before: 'Forrige',
    after: 'Næste',
    safe: 'Vis, hvad netværket dækker',
    pick: 'Vælg',
    picked: 'Hent som zip:',
    compose: (network) => `Åbn i ${network}`,
    folded: (network) => `Det grå ses først, når nogen folder teksten ud på ${network}.`,
    markUsed: 'Markér som brugt',
    usedOn: 'Brugt',
    takeBack: 'Fortryd',
    widths: { phone: 'Telefon', desktop: 'Computer' },
    link: {
      title: 'Link med kampagne',
      intro: 'Så kan I se i jeres statistik, hvor læserne kom fra. Tomme felter bliver udeladt.',
      source: 'Kilde (utm_source)',
      medium: 'Medie (utm_medium)',
      campaign: 'Kampagne (utm_campaign)',
      result: 'Linket',
      code: 'Hent QR-kode (SVG)',
      image: 'Hent QR-kode (PNG)',
    },
    campaign: {
      label: 'Kampagne',
      intro:
        'Kommer med i linket i alle opslag og til alle bøger, så I kan tælle klikkene. Den bliver i denne browser, til feltet er tomt.',
      unfit: (network) =>
        `Med kampagnen er teksten for lang${network === '' ? '' : ` til ${network}`}. Linket står derfor uden den.`,
    },
    fromFolder:
      'Kittet er åbnet fra en mappe. Så kan man ikke vælge flere filer eller hente en zip, og »Hent« åbner filen i en ny fane, hvor den kan gemmes. Alt virker på kittets egen adresse og i »npx perennial kit«.',
    edit: {
      title: 'Ret teksten',
      label: (key) => `Bliver gemt som ${key} i artiklens front matter`,
      show: 'Vis ændringen',
      save: 'Gem',
      made: 'Brug den tekst, Perennial laver',
    },
    copyHtml: 'Kopiér HTML',
    copy: 'Kopiér',
    copyLink: 'Kopiér link',
    copied: 'Kopieret',
    download: 'Hent',
    everything: 'Hent det hele som zip',
    alt: 'Alternativ tekst',
    lines: (lines) => `Fra artiklen, linje ${list(lines, 'og')}`,
    pages: 'Sider og forfattere',
    of: 'af',
    characters: 'tegn',
    read: 'Læs artiklen',
    readBook: 'Se bogens side',
    behindForm: 'Bogen hentes med en formular, og filen vises derfor ikke her, hvor alle kan se den.',
    skip: 'Gå til indholdet',
  },
  en: {
    title: 'Marketing kit',
    intro:
      'Cards, posts, newsletters and books, made from the articles. Find it, look at it, take it with you.',
    articles: 'Articles',
    books: 'E-books',
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
    parts: 'On this page',
    enlarge: 'Enlarge:',
    close: 'Close',
    before: 'Previous',
    after: 'Next',
    safe: 'Show what the network covers',
    pick: 'Select',
    picked: 'Download as a zip:',
    compose: (network) => `Open in ${network}`,
    folded: (network) => `What is grey shows once somebody unfolds the text on ${network}.`,
    markUsed: 'Mark as used',
    usedOn: 'Used',
    takeBack: 'Undo',
    widths: { phone: 'Phone', desktop: 'Desktop' },
    link: {
      title: 'Link with a campaign',
      intro: 'It tells your analytics where readers came from. Empty fields are left out.',
      source: 'Source (utm_source)',
      medium: 'Medium (utm_medium)',
      campaign: 'Campaign (utm_campaign)',
      result: 'The link',
      code: 'Download QR code (SVG)',
      image: 'Download QR code (PNG)',
    },
    campaign: {
      label: 'Campaign',
      intro:
        'Goes into the link of every post and every book, so that you can count the clicks. It stays in this browser until the field is empty.',
      unfit: (network) =>
        `With the campaign the text is too long${network === '' ? '' : ` for ${network}`}. So its link stands without.`,
    },
    fromFolder:
      'The kit is opened from a folder. There you can’t select several files or get a zip, and “Download” opens the file in a new tab, where you can save it. All of it works at the kit’s own address, and in “npx perennial kit”.',
    edit: {
      title: 'Change the text',
      label: (key) => `Is saved as ${key} in the front matter of the article`,
      show: 'Show the change',
      save: 'Save',
      made: 'Use the text that Perennial makes',
    },
    copyHtml: 'Copy HTML',
    copy: 'Copy',
    copyLink: 'Copy link',
    copied: 'Copied',
    download: 'Download',
    everything: 'Download everything as a zip',
    alt: 'Alternative text',
    lines: (lines) => `From the article, line${lines.length > 1 ? 's' : ''} ${list(lines, 'and')}`,
    pages: 'Pages and authors',
    of: 'of',
    characters: 'characters',
    read: 'Read the article',
    readBook: "See the book's page",
    behindForm: 'The book is behind a form, so its file is not shown here, where everybody can see it.',
    skip: 'Skip to content',
  },
}

function list(items: readonly number[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}
