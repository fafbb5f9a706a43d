import { describe, expect, it } from 'vitest'
import { bookOffers } from '../../plugins/channels/ebook/offers.ts'
import type { PerennialOptions } from '../../plugins/config.ts'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import type { Library } from '../../plugins/library/library.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const text = (title: string, more = '', body = 'Text.'): string =>
  `---\ntitle: ${title}\nstage: awareness\n${more}---\n\n${body}\n`
const offer = (target: string, more = ''): string =>
  `kind: guide\nstage: awareness\ntopics: any\nlanguage: en\nheadline: H\ntext: T\nlabel: Read it\ntarget: ${target}\n${more}`
const OPTIONS: Partial<PerennialOptions> = {
  kit: 'public',
  forms: { book: { service: 'url', url: '/send' } },
  privacy: { en: 'privacy', da: 'privatliv' },
}
/** Two chapters, a text beside the book, a page for its form, and the first chapter in Danish. */
const SITE = {
  'articles/en/one.md': text('One'),
  'articles/da/et.md': text('Et', 'translationOf: en/one\n', 'Tekst, som er på dansk.'),
  'articles/en/two.md': text('Two'),
  'articles/en/beside.md': text('Beside'),
  'pages/en/privacy.md': text('Privacy'),
  'pages/da/privatliv.md': text('Privatliv'),
  'pages/en/get.md': text('Get the book', 'landing: { form: book }\n'),
  'ebooks/book.yml': 'title: B\ndescription: D\nlanguage: en\nform: book\narticles: [one, two]\n',
}

async function libraryAt(
  base: string,
  target: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Library> {
  const root = await writeSite({ ...SITE, 'offers/o.yml': offer(target), ...more })
  return readLibrary({ ...exampleConfig(OPTIONS, root), base })
}

function placedOn(library: Library, id: string): string[] {
  const article = library.articles.find((each) => each.id === id)
  return article ? library.offersOf.place(article).map(({ node }) => node.offer.id) : ['no text']
}

function placedIn(library: Library): number {
  const [book] = library.books
  if (!book) throw new TypeError('no book')
  const { chapters, closing } = bookOffers(library, book, 'ebook')
  return chapters.size + closing.length
}

describe('an offer that leads to the text that it would stand in', () => {
  it.each([
    '/en/one/',
    '/en/one',
    '/en/one/index.html',
    '/en/one.html',
    '/docs/en/one/',
    '/docs/en/one/?from=here#part',
    'https://pages.example/docs/en/one/',
    'https://pages.example/docs/en/one#part',
    '{ article: one }',
    '{ article: en/one }',
  ])('is not placed there, and is on another text: %s', async (target) => {
    const library = await libraryAt('/docs', target)
    expect(library.offers.map(({ id }) => id)).toEqual(['o'])
    expect([placedOn(library, 'en/one'), placedOn(library, 'en/beside')]).toEqual([[], ['o']])
  })

  it('is not there either where its writer names it, who is told', async () => {
    const library = await libraryAt('', '{ article: one }', {
      'articles/en/one.md': text('One', 'offer: o\n', 'Text.\n\n::offer{id=o}\n\nMore text.'),
    })
    expect(placedOn(library, 'en/one')).toEqual([])
    const { RULES } = await import('../../plugins/check/rules.ts')
    const found = (await RULES['offer']?.find?.(library, [])) ?? []
    const message = 'found the offer "o", which leads to this text itself; it is left out here, name another'
    expect(found.map(({ line, column, severity, message }) => [line, column, severity, message])).toEqual([
      [4, 1, 'warning', message],
      [9, 12, 'warning', message],
    ])
  })
})

describe('an offer that leads into the book that it would stand in', () => {
  it.each([
    ['a chapter', '{ article: two }'],
    ['a chapter by its path', '/docs/en/two/#part'],
    ['the book', '{ book: book }'],
    ['the page of its form', '{ form: book }'],
    ['the page that thanks for it', '/docs/en/thanks/book'],
    ['its file', '/ebook/book.epub'],
    ['its file, whole', 'https://pages.example/docs/ebook/book.pdf'],
  ])('is not placed in it: %s', async (_what, target) => {
    const library = await libraryAt('/docs', target)
    expect(library.offers).toHaveLength(1)
    expect(placedIn(library)).toBe(0)
  })

  it('but one that leads beside it is', async () => {
    expect(placedIn(await libraryAt('/docs', '{ article: beside }'))).toBe(1)
  })
})

describe('an offer whose words and target are in two languages', () => {
  const found = ({ diagnostics }: Library): string[] =>
    diagnostics.map(formatDiagnostic).filter((line) => line.includes('offer-target'))

  it.each([
    ['/da/et/', 1, ''],
    ['/docs/da/', 1, ''],
    ['{ article: da/et }', 11, ''],
    ['{ article: da/et }', 11, 'targetLanguage: da\n'],
    ['/kit/pages/', 1, ''],
  ])('is an error where the target is on the site, and left out: %s', async (target, column, more) => {
    const library = await libraryAt('/docs', target, { 'offers/o.yml': offer(target, more) })
    const message = 'found words in en that lead to a page in da; lead to one in en'
    expect(found(library)).toEqual([`content/offers/o.yml:8:${column}  ${message}  (offer-target)`])
    expect(library.diagnostics.find(({ rule }) => rule === 'offer-target')?.severity).toBe('error')
    expect(library.offers).toEqual([])
  })

  it('says so on its button where the target is elsewhere', async () => {
    const target = 'https://example.com/da/'
    const library = await libraryAt('', target, { 'offers/o.yml': offer(target, 'targetLanguage: da\n') })
    expect(library.diagnostics).toEqual([])
    expect(library.offers[0]).toMatchObject({ label: 'Read it (in Danish)', targetLanguage: 'da' })
    const article = library.textOf('en/beside')
    const html = article ? await pageHtml(pageText(library, article)) : ''
    expect(html).toMatch(/ hreflang="da">Read it \(in Danish\)<\/a>/)
  })

  it.each([
    ['/en/two/', '', []],
    ['https://example.com/da/', '', []],
    [
      '{ article: two }',
      'targetLanguage: da\n',
      [
        'content/offers/o.yml:9:1  found targetLanguage: da, but what it leads to is in en; delete it  (offer-target)',
      ],
    ],
  ])('is not, where the writer says so: %s %s', async (target, more, said) => {
    const library = await libraryAt('', target, { 'offers/o.yml': offer(target, more) })
    expect(found(library)).toEqual(said)
  })
})
