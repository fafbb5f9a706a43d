/** The words of the kit, per language: the index speaks the site's first, an article's page the article's. */
export const KIT_WORDS = {
  da: {
    title: 'Materialer',
    intro:
      'Alt, der er lavet af artiklerne: kort, opslag, nyhedsbreve og bøger. Se det, kopiér det, hent det.',
    articles: 'Artikler',
    books: 'E-bøger',
    copy: 'Kopiér',
    copied: 'Kopieret',
    copyOf: (name: string) => `Kopiér ${name}`,
    download: 'Hent',
    downloadOf: (name: string) => `Hent ${name}`,
    everything: 'Hent det hele som zip',
    preview: (name: string) => `Forhåndsvisning: ${name}`,
    alt: 'Alternativ tekst',
    altOf: (name: string) => `Alternativ tekst, ${name}`,
    lines: (lines: readonly number[]) => `Står i artiklens fil, linje ${list(lines, 'og')}`,
    pages: 'Kort til sider, tilbud og forfattere',
    of: 'af',
    read: 'Læs artiklen',
    all: 'Alle materialer',
    behindForm: 'Bogen hentes med en formular, og filen vises derfor ikke her, hvor alle kan se den.',
    skip: 'Gå til indholdet',
  },
  en: {
    title: 'Kit',
    intro:
      'Everything made from the articles: cards, posts, newsletters and books. Look at it, copy it, download it.',
    articles: 'Articles',
    books: 'E-books',
    copy: 'Copy',
    copied: 'Copied',
    copyOf: (name: string) => `Copy ${name}`,
    download: 'Download',
    downloadOf: (name: string) => `Download ${name}`,
    everything: 'Download everything as a zip',
    preview: (name: string) => `Preview: ${name}`,
    alt: 'Alternative text',
    altOf: (name: string) => `Alternative text, ${name}`,
    lines: (lines: readonly number[]) =>
      `Stands in the article's file, line${lines.length > 1 ? 's' : ''} ${list(lines, 'and')}`,
    pages: 'Cards of pages, offers and authors',
    of: 'of',
    read: 'Read the article',
    all: 'The whole kit',
    behindForm: 'The book is behind a form, so its file is not shown here, where everybody can see it.',
    skip: 'Skip to content',
  },
} as const

function list(items: readonly number[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}
