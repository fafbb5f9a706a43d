import { describe, expect, it } from 'vitest'
import type { Author } from '../../../plugins/authors/schema.ts'
import type { OfferDefinition } from '../../../plugins/offers/schema.ts'
import { START } from '../../../plugins/source/diagnostic.ts'
import { libraryOf } from '../../make-library.ts'
import { definitionOf } from '../../offers/make-offer.ts'
import { contentsOf, picturesOf, planCards } from './plan-cards.ts'

const offer = definitionOf('sheet', {
  headline: 'Get the sheet',
  text: 'One sheet from question to page.',
  label: 'Fetch it',
  target: '/sheet/',
})

const front = (more = ''): string => `---\ntitle: A title\nstage: awareness\n${more}---\n\n`
const contents = (body: string, options: object = {}, more = '') =>
  contentsOf(libraryOf({ 'en/one.md': front(more) + body }, { offers: [offer] }), 'en/one', options)

/** Sentences worth quoting, by how long they are. */
const PLAIN = 'A tool that nobody opens twice is never cheap.'
const BUSY = 'Never write 20 pages before you have read the 3 that you wrote last year.'
const LONG =
  'A library that is kept in order by somebody who reads it every single week is worth more than one that is ten times as large and always out of date.'

it('cards of a case study say so instead of the topic, in the language of the article', () => {
  const about = 'topics: [ice]\ncaseStudy: { about: A shop, result: It sold. }\n'
  expect(contents('A text.\n', {}, 'topics: [ice]\n').get('title')).toMatchObject({ kicker: 'Ice' })
  expect(contents('A text.\n', {}, about).get('title')).toMatchObject({ kicker: 'Case study' })
  const danish = libraryOf({ 'da/en.md': `${front(about)}En tekst.\n` })
  expect(contentsOf(danish, 'da/en').get('title')).toMatchObject({ kicker: 'Case' })
})

describe('quote cards', () => {
  const text = `${BUSY}\n\n${LONG}\n\n${PLAIN}\n`
  const lift = `lift:\n  quotes:\n${[BUSY, LONG, PLAIN].map((quote) => `    - ${quote}\n`).join('')}`

  it('take the short and plain sentences first, and name the article as their source', () => {
    const found = contents(text, {}, lift)
    expect(found.get('quote-1')).toMatchObject({ kind: 'quote', title: PLAIN, source: 'A title' })
    expect(found.get('quote-2')).toMatchObject({ title: BUSY })
  })

  it('come in the number that the site asks for, unless the writer names them', () => {
    const marked = [BUSY, LONG, PLAIN].map((quote) => `:quote[${quote}]`).join('\n\n')
    expect([...contents(marked).keys()].filter((name) => name.startsWith('quote-'))).toHaveLength(2)
    expect(contents(marked, { most: { quote: 3 } }).get('quote-3')).toMatchObject({ title: LONG })
    expect(contents(text, {}, lift).get('quote-3')).toMatchObject({ title: LONG })
    expect(contents(text, { most: { quote: 0 } }, lift).has('quote-1')).toBe(false)
    expect(contents(text, { kinds: { quote: false } }, lift).has('quote-1')).toBe(false)
  })

  it('are set in type, and end with their sentence', () => {
    const found = contents(':quote[Never say "soon" when you mean "perhaps", because readers remember it.]\n')
    expect(found.get('quote-1')?.title).toBe(
      'Never say “soon” when you mean “perhaps”, because readers remember it.',
    )
  })
})

describe('number cards', () => {
  it('hold the figure and the whole sentence that it stands in', () => {
    const found = contents('Around 38 % of all readers leave a page within ten seconds.\n')
    expect(found.get('number-1')).toMatchObject({
      kind: 'number',
      number: '38 %',
      title: 'Around 38 % of all readers leave a page within ten seconds.',
      source: 'A title',
    })
  })

  it('are not made of sentences that are too long for one', () => {
    const long = `Around 38 % of all readers leave a page ${'and come back and leave '.repeat(6)}within ten seconds.`
    expect(contents(`${long}\n`).has('number-1')).toBe(false)
  })

  it('leave their sentence to no other card', () => {
    const text = 'Around 38 % of all readers leave a page within ten seconds.'
    const found = contents(`:quote[${text}]\n`)
    expect([...found.keys()]).toContain('number-1')
    expect([...found.keys()]).not.toContain('quote-1')
  })
})

/** Without a carousel, which would say the same. */
const APART = { kinds: { carousel: false } }

const SUMMARY = `Text.\n\n## Key points\n\n- Write it down.\n- Read it aloud.\n- ${'Too long for a card, '.repeat(9)}and so on.\n`

describe('key-point cards', () => {
  it("hold the points of the writer's own summary, and none that is too long", () => {
    const found = contents(SUMMARY, { most: { 'key-point': 5 }, ...APART })
    expect(found.get('key-point-1')).toMatchObject({ kicker: 'In short', title: 'Write it down.' })
    expect(found.get('key-point-2')).toMatchObject({ title: 'Read it aloud.' })
    expect(found.has('key-point-3')).toBe(false)
  })
})

const STEPS = '## Ask for it\n\n1. Choose the day. Not a Monday.\n2. Ask.\n3. Say thanks.\n'

describe('step cards', () => {
  it('hold a step each, the first sentence large, below the heading that says what they lead to', () => {
    const found = contents(STEPS, APART)
    expect(found.get('step-1')).toMatchObject({
      kind: 'step',
      kicker: 'Step 1 of 3',
      step: { at: 1, of: 3 },
      title: 'Choose the day.',
      text: 'Not a Monday.',
      source: 'Ask for it',
    })
    expect(found.get('step-3')).toMatchObject({ kicker: 'Step 3 of 3', title: 'Say thanks.', text: '' })
  })

  it('are none where one step is too long, since a way with a step missing is wrong', () => {
    const found = contents(STEPS.replace('Ask.', `${'Ask and ask '.repeat(15)}again.`), APART)
    expect([...found.keys()].filter((name) => name.startsWith('step'))).toEqual([])
  })

  it('are none where there are more than the site wants', () => {
    const found = contents(STEPS, { most: { step: 2 }, ...APART })
    expect([...found.keys()].filter((name) => name.startsWith('step'))).toEqual([])
  })

  it('say no more than whole sentences below a step', () => {
    const more = `Not a Monday. ${'And here it goes on '.repeat(8)}.`
    expect(contents(STEPS.replace('Not a Monday.', more), APART).get('step-1')?.text).toBe('Not a Monday.')
  })

  it.each([
    ['## Step 1: Choose\n\nA.\n\n## Step 2: Ask\n\nB.\n\n## Step 3: Thank\n\nC.\n', 'Step 1 of 3', 'Choose'],
    ['## 1. Choose\n\nA.\n\n## 2. Ask\n\nB.\n\n## 3. Thank\n\nC.\n', '1 of 3', 'Choose'],
  ])('read numbered headings: %j', (body, kicker, title) => {
    expect(contents(body, APART).get('step-1')).toMatchObject({ kicker, title, source: 'A title' })
  })
})

describe('a carousel', () => {
  const titles = (body: string, more = ''): string[] =>
    [...contents(body, {}, more)]
      .filter(([name]) => name.startsWith('carousel'))
      .map(([, { kind, title, step }]) => `${kind} ${step?.at}/${step?.of}: ${title}`)

  it("has a cover, the writer's own points, and the article's offer at the end", () => {
    expect(titles(SUMMARY)).toEqual([
      'cover 1/4: A title',
      'slide 2/4: Write it down.',
      'slide 3/4: Read it aloud.',
      'closing 4/4: Get the sheet',
    ])
  })

  it('says on its last slide what the offer says, and where it is', () => {
    expect(contents(SUMMARY).get('carousel-04')).toMatchObject({
      kicker: 'Next step',
      text: 'One sheet from question to page.',
      action: 'Fetch it',
      address: 'pages.example',
    })
  })

  it('leads to the article where it has no offer', () => {
    expect(contents(SUMMARY, {}, 'offer: false\n').get('carousel-04')).toMatchObject({
      title: 'A title',
      text: '',
      action: 'Read the whole article',
    })
  })

  it('is made of steps where they are the headings of the article, whatever its points', () => {
    const body = `## Step 1: Choose\n\nA.\n\n## Step 2: Ask\n\nB.\n\n## Step 3: Thank\n\nC.\n\n${SUMMARY}`
    expect(titles(body).slice(1, 3)).toEqual(['slide 2/5: Choose', 'slide 3/5: Ask'])
  })

  it('is made of points rather than of a list of steps, which is only part of the article', () => {
    expect(titles(`${STEPS}\n${SUMMARY}`)[1]).toBe('slide 2/4: Write it down.')
    expect(titles(STEPS)[1]).toBe('slide 2/5: Choose the day.')
  })

  it('has the heading above a sentence of its section', () => {
    const body = `## Alpha\n\n${PLAIN}\n\n## Beta\n\n${BUSY}\n`
    const points = `lift:\n  keyPoints:\n    - ${PLAIN}\n    - ${BUSY}\n`
    expect(contents(body, {}, points).get('carousel-02')).toMatchObject({ kicker: 'Alpha', title: PLAIN })
  })

  it('is not made of a single point, nor of more than places take', () => {
    expect(titles(`Text.\n\n## Key points\n\n- Write it down.\n`)).toEqual([])
    const steps = Array.from({ length: 9 }, (_, index) => `${index + 1}. Do it.\n`).join('')
    expect(titles(`## Do\n\n${steps}`)).toEqual([])
  })
})

describe('titles', () => {
  it('are those that the writer wants on the card, set in type, in all formats', () => {
    const own = picturesOf(
      libraryOf({
        'en/one.md': '---\ntitle: Long\ncards: { title: The "short" one }\ntopics: [måling]\n---\n\nText.\n',
      }),
    ).filter(({ path }) => /^en\/one\/(?:og|title)/.test(path))
    expect(own.map(({ about: { alt } }) => alt)).toEqual(
      Array(4).fill('The “short” one – Measuring – Sider & Pages'),
    )
    expect(own[0]?.about.from).toEqual([
      { text: 'The "short" one', file: 'content/articles/en/one.md', line: 3 },
    ])
  })
})

describe('what is passed on no longer', () => {
  it('keeps the card of its page and has no other', () => {
    const library = libraryOf({ 'en/one.md': `${front('expires: 2026-05-31\n')}${PLAIN}\n` })
    const paths = planCards(library).filter(({ subject }) => subject.id === 'en/one')
    expect(paths.map(({ path }) => path)).toEqual(['en/one/og.png'])
  })
})

describe('cards of offers and authors', () => {
  const author = (id: string): Author => ({
    ...{ id, file: `${id}.yml`, place: () => START },
    ...{ name: `Name ${id}`, bio: { en: 'Writes.' }, kind: 'person' as const, photo: undefined, links: [] },
  })
  const made = (offers: OfferDefinition[]) =>
    picturesOf(
      libraryOf(
        { 'en/one.md': `${front('author: ada\n')}Text.\n` },
        { offers, authors: [author('ada'), author('bob')] },
      ),
    ).map(({ path }) => path)

  it('are made of offers that are on, and of authors who have published', () => {
    const paths = made([offer, { ...offer, id: 'soon', from: '2026-06-02' }])
    expect(paths.filter((path) => path.startsWith('offer/'))).toEqual(['offer/sheet/offer-square.png'])
    expect(paths.filter((path) => path.startsWith('author/'))).toEqual(['author/ada/en/author-square.png'])
  })
})
