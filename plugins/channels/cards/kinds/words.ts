import type { ChannelWords } from '../../../channel.ts'
import type { SiteLanguage } from '../../../language.ts'

/** The words that cards and the kit say of themselves, per language; all else on a card is the writer's. */
export const CARD_WORDS = {
  da: {
    one: { quote: 'Citat', number: 'Tal', 'key-point': 'Pointe' },
    keyPoint: 'Kort fortalt',
    step: (at: number, of: number) => `Trin ${at} af ${of}`,
    part: (at: number, of: number) => `${at} af ${of}`,
    next: 'Næste skridt',
    read: 'Læs hele artiklen',
    author: 'Forfatter',
    book: 'E-bog',
    getBook: 'Hent e-bogen',
    stage: 'Fase',
    topic: 'Emne',
    dark: 'mørk',
    slide: (at: number, of: number) => `Billede ${at} af ${of}`,
    pdf: 'PDF til LinkedIn',
    pinTitle: 'Pinterest, titel',
    why: {
      quote: 'En sætning fra artiklen, der kan stå alene',
      number: 'Et tal fra artiklen med den sætning, det står i',
      summary: 'Fra artiklens egen opsummering',
      section: 'Den sætning, der siger mest om sit afsnit',
      step: 'Et trin fra artiklens fremgangsmåde',
      steps: 'Ét trin pr. billede, i artiklens rækkefølge',
      points: 'Én pointe pr. billede, i artiklens rækkefølge',
    },
  },
  en: {
    one: { quote: 'Quote', number: 'Number', 'key-point': 'Point' },
    keyPoint: 'In short',
    step: (at: number, of: number) => `Step ${at} of ${of}`,
    part: (at: number, of: number) => `${at} of ${of}`,
    next: 'Next step',
    read: 'Read the whole article',
    author: 'Author',
    book: 'E-book',
    getBook: 'Get the e-book',
    stage: 'Stage',
    topic: 'Topic',
    dark: 'dark',
    slide: (at: number, of: number) => `Picture ${at} of ${of}`,
    pdf: 'PDF for LinkedIn',
    pinTitle: 'Pinterest, title',
    why: {
      quote: 'A sentence of the article that can stand alone',
      number: 'A figure of the article with the sentence that it stands in',
      summary: "From the article's own summary",
      section: 'The sentence that says most of what its section is about',
      step: 'A step of the way that the article describes',
      steps: "One step a picture, in the article's order",
      points: "One point a picture, in the article's order",
    },
  },
} as const satisfies Record<SiteLanguage, unknown>

/** What the kit calls the cards and their groups, in the order in which it shows them. */
export const CARDS_WORDS = {
  da: {
    title: 'Kort',
    groups: {
      title: 'Titelkort',
      quote: 'Citatkort',
      number: 'Talkort',
      'key-point': 'Hovedpointer',
      step: 'Trin for trin',
      carousel: 'Karrusel',
      author: 'Forfatterkort',
      book: 'Bogkort',
      offer: 'Tilbudskort',
      stage: 'Fasekort',
      topic: 'Emnekort',
    },
  },
  en: {
    title: 'Cards',
    groups: {
      title: 'Title cards',
      quote: 'Quote cards',
      number: 'Number cards',
      'key-point': 'Key points',
      step: 'Step by step',
      carousel: 'Carousel',
      author: 'Author cards',
      book: 'Book cards',
      offer: 'Offer cards',
      stage: 'Stage cards',
      topic: 'Topic cards',
    },
  },
} as const satisfies Record<SiteLanguage, ChannelWords>
