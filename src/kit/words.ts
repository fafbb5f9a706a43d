import type { SiteLanguage } from 'astro-perennial'
import { FIND_WORDS, type FindWords } from './find-words'

/** The words of the kit in one language. */
export interface KitWords extends FindWords {
  readonly title: string
  readonly intro: string
  readonly articles: string
  readonly books: string
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
    ...FIND_WORDS.da,
    title: 'Materialer',
    intro: 'Kort, opslag, nyhedsbreve og bøger, lavet af artiklerne. Find det, se det, tag det med.',
    articles: 'Artikler',
    books: 'E-bøger',
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
    ...FIND_WORDS.en,
    title: 'Marketing kit',
    intro:
      'Cards, posts, newsletters and books, made from the articles. Find it, look at it, take it with you.',
    articles: 'Articles',
    books: 'E-books',
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
