import type { LiftChoices, SiteLanguage } from 'astro-perennial'

/** The words in which other sentences of an article are chosen, in one language. */
interface LiftingWords {
  readonly title: string
  readonly intro: string
  readonly lists: Readonly<Record<LiftChoices['lists'][number]['list'], string>>
  /** What is made of a list. */
  readonly makes: Readonly<Record<LiftChoices['lists'][number]['list'], string>>
  readonly noneChosen: string
  readonly marked: string
  readonly next: string
  readonly noNext: string
  readonly takesPlaceOf: string
  readonly rating: (score: number) => string
  readonly signs: Readonly<Record<string, string>>
  readonly never: string
  readonly do: Readonly<Record<'instead' | 'also' | 'out' | 'never' | 'again' | 'made', string>>
  readonly save: string
  readonly cancel: string
}

/** How good a sentence is, as people count. */
const FULL = 100

/** The words in which other sentences of an article are chosen, per language. `signs` are by the ids of features in `plugins/article/lift/features/`. */
export const LIFTING_WORDS: Readonly<Record<SiteLanguage, LiftingWords>> = {
  da: {
    title: 'Vælg andre sætninger',
    intro:
      'Alle sætninger står i artiklen, ord for ord. Dit valg bliver gemt i artiklens front matter, og kort, opslag og nyhedsbrev følger med.',
    lists: { quotes: 'Citater', keyPoints: 'Hovedpointer' },
    makes: {
      quotes: 'De kommer på citatkort.',
      keyPoints: 'De kommer i opslag, i nyhedsbrevet og på kort og i karruseller med pointer.',
    },
    noneChosen: 'Ingen er valgt.',
    marked: 'Mærket i selve teksten',
    next: 'De næstbedste',
    noNext: 'Artiklen har ingen andre sætninger, der kan stå alene.',
    takesPlaceOf: '»Brug i stedet« afløser',
    rating: (score) => `Vurdering: ${Math.round(score * FULL)} af ${FULL}`,
    signs: {
      central: 'siger det, artiklen handler om',
      heading: 'siger det samme som sin overskrift',
      nextLeans: 'artiklen bygger videre på den',
      firstOfBlock: 'åbner et afsnit',
      firstOfSection: 'åbner et afsnit',
      percent: 'har et slående tal',
      summing: 'sammenfatter artiklen',
      denies: 'trækker en klar grænse',
      opensBare: 'går lige til sagen',
      title: 'siger det, titlen lover',
      feels: 'rammer noget, læserne ønsker eller frygter',
      opensGeneric: 'gælder for alle',
      must: 'siger, hvad man bør gøre',
      clean: 'kan stå alene',
      most: 'er skarp i sit udsagn',
      opening: 'står i indledningen',
      advice: 'giver et råd',
      item: 'er et punkt på en liste',
      bold: 'er fremhævet af skribenten',
    },
    never: 'Sætninger, der aldrig bruges',
    do: {
      instead: 'Brug i stedet',
      also: 'Brug også',
      out: 'Tag ud',
      never: 'Brug aldrig',
      again: 'Må bruges igen',
      made: 'Lad Perennial vælge',
    },
    save: 'Gem',
    cancel: 'Fortryd',
  },
  en: {
    title: 'Choose other sentences',
    intro:
      'All sentences stand in the article, word for word. Your choice is saved in the front matter of the article, and cards, posts and newsletter follow.',
    lists: { quotes: 'Quotes', keyPoints: 'Key points' },
    makes: {
      quotes: 'They go on quote cards.',
      keyPoints: 'They go into posts, into the newsletter, and on cards and carousels of points.',
    },
    noneChosen: 'None is chosen.',
    marked: 'Marked in the text itself',
    next: 'The next best',
    noNext: 'The article has no other sentences that can stand alone.',
    takesPlaceOf: '“Use this instead” replaces',
    rating: (score) => `Rating: ${Math.round(score * FULL)} of ${FULL}`,
    signs: {
      central: 'says what the article is about',
      heading: 'says what its heading says',
      nextLeans: 'the article builds on it',
      firstOfBlock: 'opens a paragraph',
      firstOfSection: 'opens a section',
      percent: 'has a striking figure',
      summing: 'sums the article up',
      denies: 'draws a clear line',
      opensBare: 'comes straight to the point',
      title: 'says what the title promises',
      feels: 'touches what readers want or fear',
      opensGeneric: 'holds for everybody',
      must: 'says what should be done',
      clean: 'can stand alone',
      most: 'makes a strong claim',
      opening: 'stands in the introduction',
      advice: 'gives advice',
      item: 'is a point of a list',
      bold: 'is set in bold by the writer',
    },
    never: 'Sentences that are never used',
    do: {
      instead: 'Use this instead',
      also: 'Also use',
      out: 'Take out',
      never: 'Never use',
      again: 'May be used again',
      made: 'Let Perennial choose',
    },
    save: 'Save',
    cancel: 'Cancel',
  },
}
