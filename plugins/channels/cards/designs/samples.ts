import type { CardContent, CardKind } from '../content.ts'

const PLAIN: CardContent = {
  kind: 'title',
  lang: 'en',
  dir: 'ltr',
  kicker: 'Sales funnel',
  title: 'What is a sales funnel? A plain guide',
  text: '',
  source: '',
  action: '',
  address: 'pages.example',
  site: 'Sider & Pages',
  colour: '#1d6fa5',
}

/** A card of each kind, with texts of the usual length. */
export const USUAL: Readonly<Record<CardKind, CardContent>> = {
  title: PLAIN,
  quote: {
    ...PLAIN,
    kind: 'quote',
    lang: 'da',
    title: 'En rabat gør det billigere at sige ja, og en anbefaling gør det tryggere.',
    source: 'Anbefalinger eller rabatter: hvad virker hvornår?',
  },
  number: {
    ...PLAIN,
    kind: 'number',
    number: '47%',
    title: '47% of buyers read three to five texts before they talk to anyone in sales.',
    source: 'What is a sales funnel?',
  },
  'key-point': {
    ...PLAIN,
    kind: 'key-point',
    lang: 'da',
    kicker: 'Kort fortalt',
    title: 'Den, der tvivler på, om varen virker, bliver ikke mere sikker af at få den billigere.',
    source: 'Anbefalinger eller rabatter: hvad virker hvornår?',
  },
  step: {
    ...PLAIN,
    kind: 'step',
    lang: 'da',
    kicker: 'Trin 3 af 7',
    title: 'Find 20 henvendelser fra folk, der overvejede at købe',
    text: 'Sæt ét mærke ved hver: P for pris, T for tvivl.',
    step: { at: 3, of: 7 },
    source: 'Mål din salgstragt',
  },
  cover: {
    ...PLAIN,
    kind: 'cover',
    lang: 'da',
    title: 'Sådan måler du din salgstragt på en time',
    text: 'Fem tal, der siger, hvor dine læsere falder fra.',
    step: { at: 1, of: 7 },
  },
  slide: {
    ...PLAIN,
    kind: 'slide',
    title: 'Answer one question per article',
    text: 'A reader who searches has one question in mind. Give the answer first, the next step last.',
    step: { at: 3, of: 7 },
    source: 'What is a sales funnel?',
  },
  closing: {
    ...PLAIN,
    kind: 'closing',
    kicker: 'Next step',
    title: 'Write once, use it for years',
    text: 'The whole guide, with a worked example.',
    action: 'Read the whole article',
    step: { at: 7, of: 7 },
  },
  author: {
    ...PLAIN,
    kind: 'author',
    lang: 'da',
    kicker: 'Forfatter',
    title: 'Mette Kjærgård Sørensen',
    text: 'Skriver om tragter, svinghjul og tekster, der holder.',
  },
  book: {
    ...PLAIN,
    kind: 'book',
    lang: 'da',
    kicker: 'E-bog',
    title: 'Fra tragt til svinghjul',
    text: 'Sådan bliver kunder til flere kunder.',
    action: 'Hent e-bogen',
  },
  offer: {
    ...PLAIN,
    kind: 'offer',
    title: 'Get the content kit for your next launch',
    text: 'Cards, posts and a newsletter from one article.',
    action: 'Download the kit',
  },
  stage: {
    ...PLAIN,
    kind: 'stage',
    lang: 'da',
    kicker: 'Fase',
    title: 'Overvejelse',
    text: 'Jeg vil kende og sammenligne mulighederne.',
  },
  topic: { ...PLAIN, kind: 'topic', kicker: 'Topic', title: 'Evergreen content', text: '12 articles' },
}

const COMPOUND = 'Speciallægepraksisplanlægningsstabiliseringsperiodeforlængelsesansøgningsblanket'

/** Change what a card says to something that is hard to set. */
export const HARD: Readonly<Record<string, (content: CardContent) => CardContent>> = {
  'of one letter': (content) => ({ ...content, title: 'A', text: '', kicker: '' }),
  'of 300 characters': (content) => ({
    ...content,
    title: 'Hvorfor gør vi egentlig det her igen og igen? '.repeat(7).slice(0, 300),
    text: 'Words below the title that go on for longer than any writer wants them to. '.repeat(4),
    kicker: 'A topic with a long name of its own, and more',
    source: 'The title of an article that is long enough to need three lines of a card and then some more',
    action: 'Read the whole article now',
    address: 'a-rather-long-name.of-a-site.example/with/a/path',
    site: 'The rather long name of a publishing house in Copenhagen',
    ...(content.number === undefined ? {} : { number: '1.234.567 kr.' }),
  }),
  'of tall letters': (content) => ({
    ...content,
    kicker: 'Ổ Ễ Ặ',
    source: content.source === '' ? '' : 'كَيْفَ تَقِيسُ الوَاقِعَ',
    site: 'كَيْفَ تَقِيسُ',
  }),
  'of one compound': (content) => ({
    ...content,
    lang: 'da',
    title: COMPOUND,
    text: COMPOUND,
    site: COMPOUND,
  }),
}
