import type { SiteLanguage } from '../language.ts'

type Words = Readonly<Record<SiteLanguage, string>>
const word = (da: string, en: string): Words => ({ da, en })

/** What a CMS calls the collections, in the plural and in the singular. */
export const COLLECTION_WORDS = {
  articles: [word('Artikler', 'Articles'), word('Artikel', 'Article')],
  folders: [word('Artikler i egne mapper', 'Articles in folders of their own'), word('Artikel', 'Article')],
  pages: [word('Sider', 'Pages'), word('Side', 'Page')],
  offers: [word('Tilbud', 'Offers'), word('Tilbud', 'Offer')],
  leading: [
    word('Tilbud, der fører til en tekst her', 'Offers that lead to a text here'),
    word('Tilbud', 'Offer'),
  ],
  ebooks: [word('E-bøger', 'E-books'), word('E-bog', 'E-book')],
  authors: [word('Forfattere', 'Authors'), word('Forfatter', 'Author')],
  topics: [word('Emner', 'Topics'), word('Emne', 'Topic')],
  stages: [word('Faser', 'Stages'), word('Fase', 'Stage')],
  proof: [word('Udtalelser', 'Proof'), word('Udtalelse', 'Proof')],
} as const satisfies Record<string, readonly [many: Words, one: Words]>

/** What a CMS calls the languages of the site. */
export const LANGUAGE_WORDS: Readonly<Record<SiteLanguage, Words>> = {
  da: word('dansk', 'Danish'),
  en: word('engelsk', 'English'),
}

/** What a CMS calls the keys that writers write. */
export const KEY_WORDS: Readonly<Record<string, Words>> = {
  title: word('Titel', 'Title'),
  subtitle: word('Undertitel', 'Subtitle'),
  description: word('Beskrivelse', 'Description'),
  slug: word('Sidste del af adressen', 'Last part of the address'),
  lang: word('Sprog', 'Language'),
  language: word('Sprog', 'Language'),
  stage: word('Fase', 'Stage'),
  evergreen: word('Holder i årevis', 'Evergreen'),
  topics: word('Emner', 'Topics'),
  series: word('Serie', 'Series'),
  part: word('Del', 'Part'),
  author: word('Forfatter', 'Author'),
  published: word('Udgivet', 'Published'),
  updated: word('Ændret', 'Updated'),
  expires: word('Sendes videre til og med', 'Passed on until'),
  reviewBy: word('Læses igen senest', 'Read again by'),
  image: word('Billede', 'Picture'),
  imageAlt: word('Det, billedet viser', 'What the picture shows'),
  draft: word('Kladde', 'Draft'),
  translationOf: word('Oversættelse af', 'Translation of'),
  next: word('Næste artikel', 'Next article'),
  care: word('Side for kunder', 'Page for customers'),
  body: word('Tekst', 'Text'),
  kind: word('Slags', 'Kind'),
  headline: word('Overskrift', 'Headline'),
  text: word('Tekst', 'Text'),
  label: word('Ordene på knappen', 'Words on the button'),
  target: word('Fører til', 'Leads to'),
  priority: word('Forrang', 'Priority'),
  from: word('Fra og med', 'From'),
  until: word('Til og med', 'Until'),
  src: word('Fil', 'File'),
  alt: word('Det, billedet viser', 'What it shows'),
  articles: word('Artikler', 'Articles'),
  gains: word('Det, læseren kan bagefter', 'What the reader can do afterwards'),
  sample: word('Kapitel at læse først', 'Chapter to read first'),
  form: word('Formular', 'Form'),
  order: word('Rækkefølge', 'Order'),
  name: word('Navn', 'Name'),
  bio: word('Om forfatteren', 'About the author'),
  photo: word('Foto', 'Photo'),
  url: word('Egen side', 'Own page'),
  links: word('Andre steder', 'Elsewhere'),
  intro: word('Indledning', 'Introduction'),
  lead: word('Første artikel', 'First article'),
  quote: word('Ordene', 'The words'),
  role: word('Stilling', 'Role'),
  organisation: word('Virksomhed', 'Organisation'),
  where: word('Hvor', 'Where'),
  date: word('Dag', 'Day'),
  permission: word('Tilladelse', 'Permission'),
  da: word('Dansk', 'Danish'),
  en: word('Engelsk', 'English'),
}
