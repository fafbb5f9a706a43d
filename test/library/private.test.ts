import { describe, expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { heldAddresses } from '../../plugins/library/held-addresses.ts'
import type { Library } from '../../plugins/library/library.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { libraryOf } from '../make-library.ts'

const TEXT =
  '---\ntitle: Out\nstage: awareness\n---\n\nThis opening paragraph is long enough to be an excerpt.\n'

/** Read a site of its own, and say what was found in it. */
async function siteOf(files: Readonly<Record<string, string>>, drafts = false) {
  const engine = new Engine(exampleConfig({ drafts, rules: { description: 'off' } }, await writeSite(files)))
  return { library: await engine.library(), found: (await engine.check()).map(formatDiagnostic) }
}

function idsIn({ articles, pages, books, offerDefinitions, authors, proof }: Library): string[] {
  return [...articles, ...pages, ...books, ...offerDefinitions, ...authors, ...proof].map(({ id }) => id)
}

const OFFER = `kind: guide
language: en
headline: A plan for the winter
text: It says what to do with twenty bikes.
label: Read the plan
target: https://example.com/plan
`
const BOOK = 'title: A book\ndescription: On bikes.\nlanguage: en\narticles: [out]\n'

describe('files and folders whose names begin with "_"', () => {
  it.each([false, true])('are not read at all, whether drafts are shown or not: %s', async (drafts) => {
    const { library, found } = await siteOf(
      {
        'articles/en/out.md': TEXT,
        'articles/en/_under.md': 'no [[front]] <!-- matter',
        'articles/en/_drafts/x.md': TEXT.replace('Out', 'X'),
        'articles/en/_drafts/deep/y.md': TEXT.replace('Out', 'Y'),
        'articles/_z/z.md': TEXT.replace('Out', 'Z'),
        'pages/en/_page.md': TEXT.replace('Out', 'P'),
        'offers/_offer.yml': 'not: an offer',
        'offers/_old/offer.yml': OFFER,
        'ebooks/_book.yml': BOOK,
        'authors/_author.yml': 'name: Somebody',
        'proof/_proof.yml': 'quote: So good.',
      },
      drafts,
    )
    expect(idsIn(library)).toEqual(['en/out'])
    expect(found).toEqual([])
  })

  it('hold pictures that a text may show', async () => {
    const { library, found } = await siteOf({
      'articles/en/out.md': `${TEXT}\n![A dot](_images/dot.svg)\n`,
      'articles/en/_images/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    })
    expect([...(library.textOf('en/out')?.pictures.keys() ?? [])]).toEqual(['_images/dot.svg'])
    expect(found).toEqual([])
  })

  it('are linked to by nobody: the link is plain words, with a finding', async () => {
    const { library, found } = await siteOf({
      'articles/en/out.md': `${TEXT}\nSee [the plan](_drafts/x.md).\n`,
      'articles/en/_drafts/x.md': TEXT,
    })
    expect(found).toEqual([
      'content/articles/en/out.md:8:5  found a link to "_drafts/x.md", which is private, as its name begins with "_", and is shown as plain text; rename it, or take the link out  (broken-link)',
    ])
    expect(library.diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
  })
})

describe('an offer, a book and an author', () => {
  const files = {
    'articles/en/out.md': TEXT.replace('stage:', 'author: [ada, ida]\noffer: [plan, other]\nstage:').concat(
      '\n::offer{id=plan}\n\nMore words.\n',
    ),
    'offers/plan.yml': `Draft: yes\n${OFFER}`,
    'offers/other.yml': OFFER.replace('https://example.com/plan', '{ book: year }'),
    'ebooks/year.yml': `${BOOK}status: private\n`,
    'ebooks/next.yml': `${BOOK}published: 2099-01-01\n`,
    'authors/ada.yml': 'name: Ada\ndraft: "true"\n',
    'authors/ida.yml': 'name: Ida\ndraft: false\n',
  }

  it('are kept back in the ways of a text, and who names them gets a finding', async () => {
    const { library, found } = await siteOf(files)
    expect(idsIn(library)).toEqual(['en/out', 'other', 'ida'])
    expect(library.offers).toEqual([])
    expect(library.authorNames({ author: ['ada', 'ida'] })).toEqual(['Ida'])
    expect(library.authorNames({ author: ['ada'] })).toEqual(['Sider & Pages'])
    expect(found).toEqual([
      'content/articles/en/out.md:4:9  found the offer "plan", which is not published; it is left out until it is  (offer)',
      'content/articles/en/out.md:10:12  found the offer "plan", which is not published; it is left out until it is  (offer)',
      'content/offers/other.yml:6:11  found book: year, which is not published; the offer is left out until it is  (offer-target)',
    ])
  })

  it('are shown where drafts are', async () => {
    const { library, found } = await siteOf(files, true)
    expect(idsIn(library)).toEqual(['en/out', 'next', 'year', 'other', 'plan', 'ada', 'ida'])
    expect(found).toEqual([])
  })

  it('are an error where nobody can tell', async () => {
    const { found } = await siteOf({ 'offers/plan.yml': `status: almost\n${OFFER}` })
    expect(found).toEqual([
      'content/offers/plan.yml:1:1  found "status: almost"; if it is meant to keep this back, write "draft: true", and if not, "draft: false"  (draft)',
    ])
  })
})

describe('the address of a text that is kept back', () => {
  const isHeld = heldAddresses(
    ['en/plan', 'en/tool-2.0', 'da/æbler'].map((id) => ({ id, path: `/${id}/` })),
    new Set(['en/tool', 'en/tool-2.0.1', 'en/plan.b']),
    { site: 'https://pages.example', base: '/docs' },
  )

  it.each([
    '/en/plan/',
    '/docs/en/plan/#a',
    '/en/plan?x=1',
    'https://pages.example/en/plan/',
    'HTTP://pages.example/docs/en/plan/index.html',
    '//pages.example/en/plan/',
    '/kit/en/plan/',
    '/kit/cards/en/plan.zip',
    '/cards/en/plan/og.png',
    '/kit/social/en/plan/x.txt',
    '/en/tool-2.0/',
    '/en/tool-2.0.html',
    '/en/tool-2.0.2/',
    '/kit/cards/en/tool-2.0.zip',
    '/da/%C3%A6bler/',
    '/da/æbler',
    '/en/./plan/',
    '/en/%70lan/',
  ])('is told: %s', (url) => {
    expect(isHeld(url)).toBe(true)
  })

  it.each([
    ...[
      '/en/plans/',
      '/da/plan/',
      '/plan/',
      'https://other.example/en/plan/',
      'plan.md',
      'mailto:en/plan',
      '/en/',
      '/',
    ],
    ...['https://', '/en/out/?next=/en/plan/', '#plan'],
  ])('is not %s', (url) => {
    expect(isHeld(url)).toBe(false)
  })

  it('is linked to by no text, offer or proof', () => {
    const library = libraryOf({
      'en/plan.md': TEXT.replace('title', 'draft: yes\ntitle'),
      'en/out.md': `${TEXT}\n[A](/en/plan/) [B](https://pages.example/en/plan/) <a href="/kit/cards/en/plan.zip">C</a>\n`,
    })
    const article = library.textOf('en/out')
    expect(
      article && ['/en/plan/', 'https://pages.example/en/plan/'].map((url) => library.targetOf(article, url)),
    ).toMatchObject([
      { kind: 'nowhere', severity: 'warning' },
      { kind: 'nowhere', severity: 'warning' },
    ])
    expect(library.diagnostics.map(formatDiagnostic)).toEqual([
      'content/articles/en/out.md:8:1  found a link to "/en/plan/", which is not published and is shown as plain text; publish it first, or take the link out  (broken-link)',
      'content/articles/en/out.md:8:16  found a link to "https://pages.example/en/plan/", which is not published and is shown as plain text; publish it first, or take the link out  (broken-link)',
      'content/articles/en/out.md:8:52  found a link to "/kit/cards/en/plan.zip", which is not published and is shown as plain text; publish it first, or take the link out  (broken-link)',
    ])
  })

  it('keeps an offer back, takes the source off its proof, and stops a landing page', async () => {
    const { library, found } = await siteOf({
      'articles/en/plan.md': TEXT.replace('title', 'publish: no\ntitle'),
      'articles/en/out.md': TEXT,
      'pages/en/land.md': '---\ntitle: Land\nlanding: { link: /en/plan/, label: Go }\n---\n\nWords.\n',
      'offers/plan.yml': OFFER.replace('https://example.com/plan', '/en/plan/'),
      'offers/proved.yml': `${OFFER}proof: { quote: So good., name: Ida, source: /en/plan/ }\n`,
    })
    expect(library.offers.map(({ id, proof }) => [id, proof])).toEqual([
      ['proved', { quote: 'So good.', name: 'Ida' }],
    ])
    expect(found.filter((line) => !line.includes('(offer-missing)'))).toEqual([
      'content/offers/plan.yml:6:1  found "/en/plan/", which is not published; the offer is left out until it is  (offer-target)',
      'content/offers/proved.yml:7:38  found "/en/plan/", which is not published; it is left out until it is  (offer-target)',
      'content/pages/en/land.md:3:12  found "/en/plan/", which is not published; make this page a draft until it is  (landing)',
    ])
  })
})

it('broken YAML in which a draft stands is not published, and its faults stop no build', async () => {
  const { library, found } = await siteOf({
    'articles/en/out.md': TEXT,
    'articles/en/plan.md': TEXT.replace('title: Out', 'title: Plan: what is it?\nDraft: yes'),
  })
  expect(library.articles.map(({ id }) => id)).toEqual(['en/out'])
  expect(found).toEqual([
    'content/articles/en/plan.md:2:8  could not read the YAML: found a second colon in a line, expected the value in quotes  (front-matter)',
  ])
  expect(library.diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
})
