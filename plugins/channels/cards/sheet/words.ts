import { isSiteLanguage, type SiteLanguage } from '../../../language.ts'
import type { CardKind } from '../content.ts'
import type { SheetQuery } from './query.ts'

/** All that the sheet says of itself, in one language. */
export interface SheetWords {
  readonly title: string
  readonly intro: string
  readonly none: string
  readonly fields: Readonly<Record<keyof SheetQuery, string>>
  readonly all: string
  readonly show: string
  readonly boxes: string
  readonly allFormats: string
  readonly jump: string
  readonly modes: Readonly<Record<string, string>>
  readonly kinds: Readonly<Record<CardKind, string>>
  readonly texts: Readonly<Record<SheetQuery['text'], string>>
  /** Says that a value does not exist; what there is follows. */
  readonly unknown: (field: string, value: string) => string
  readonly meant: string
  readonly thereAre: string
  readonly faultOf: (design: string) => string
  readonly fault: string
  readonly on: (count: number, of: number) => string
  /** The sheet in the other language, in that language. */
  readonly other: { readonly lang: SiteLanguage; readonly name: string }
}

/** The words of the sheet. */
export const SHEET_WORDS: Readonly<Record<SiteLanguage, SheetWords>> = {
  da: {
    title: 'Kort',
    intro: 'Kortene, som sitet laver dem. Tegnet, når du ser dem, og igen, når du gemmer.',
    none: 'Sitet laver ingen kort endnu. Skriv en artikel, og se her igen.',
    fields: { design: 'Design', mode: 'Tilstand', kind: 'Slags', format: 'Format', text: 'Tekster' },
    all: 'alle',
    show: 'Vis',
    boxes: 'Vis bokse og sikre områder',
    allFormats: 'alle formater',
    jump: 'Gå til',
    modes: { light: 'lys', dark: 'mørk' },
    kinds: {
      title: 'Titel',
      quote: 'Citat',
      number: 'Tal',
      'key-point': 'Pointe',
      step: 'Trin',
      cover: 'Karrusel, forside',
      slide: 'Karrusel, billede',
      closing: 'Karrusel, slutning',
      author: 'Forfatter',
      book: 'E-bog',
      offer: 'Tilbud',
      stage: 'Fase',
      topic: 'Emne',
    },
    texts: {
      own: 'sitets egne',
      hard: 'lange og svære',
      long: 'titel på 200 tegn',
      compound: 'ét ord på 80 bogstaver',
      arabic: 'arabisk',
      emoji: 'emoji og tegn',
    },
    unknown: (field, value) => `${field}: “${value}” findes ikke.`,
    meant: 'Mente du',
    thereAre: 'Der er',
    faultOf: (design) => `Designet “${design}” kan ikke tegne`,
    fault: 'Kortene kan ikke tegnes',
    on: (count, of) => `${count} af de ${of} kort, der er valgt`,
    other: { lang: 'en', name: 'English' },
  },
  en: {
    title: 'Cards',
    intro: 'The cards as the site makes them. Drawn when you look at them, and again when you save.',
    none: 'The site makes no cards yet. Write an article, and look here again.',
    fields: { design: 'Design', mode: 'Mode', kind: 'Kind', format: 'Format', text: 'Texts' },
    all: 'all',
    show: 'Show',
    boxes: 'Show boxes and safe areas',
    allFormats: 'all formats',
    jump: 'Go to',
    modes: { light: 'light', dark: 'dark' },
    kinds: {
      title: 'Title',
      quote: 'Quote',
      number: 'Number',
      'key-point': 'Key point',
      step: 'Step',
      cover: 'Carousel, cover',
      slide: 'Carousel, slide',
      closing: 'Carousel, closing',
      author: 'Author',
      book: 'E-book',
      offer: 'Offer',
      stage: 'Stage',
      topic: 'Topic',
    },
    texts: {
      own: "the site's own",
      hard: 'long and difficult',
      long: 'a title of 200 characters',
      compound: 'one word of 80 letters',
      arabic: 'Arabic',
      emoji: 'emoji and signs',
    },
    unknown: (field, value) => `${field}: there is no “${value}”.`,
    meant: 'Did you mean',
    thereAre: 'There are',
    faultOf: (design) => `The design “${design}” cannot draw`,
    fault: 'The cards cannot be drawn',
    on: (count, of) => `${count} of the ${of} cards chosen`,
    other: { lang: 'da', name: 'Dansk' },
  },
}

/** The kinds of cards in the order in which the sheet shows them. */
export const KINDS = Object.keys(SHEET_WORDS.en.kinds) as CardKind[]

/** Choose the language of the sheet: the one that is asked for, else the first that a browser takes (`Accept-Language`), else the site's. */
export function sheetLanguage(asked: string | null, accepted: string, site: SiteLanguage): SiteLanguage {
  const taken = accepted
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const weight = rest
        .find((each) => each.trim().startsWith('q='))
        ?.trim()
        .slice(2)
      return {
        lang: tag.toLowerCase().split('-', 1)[0] ?? '',
        weight: weight === undefined ? 1 : Number(weight),
      }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return [asked ?? '', ...taken.map(({ lang }) => lang)].find(isSiteLanguage) ?? site
}
