import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { offerAside } from '../../plugins/channels/ebook/offer-aside.ts'
import { Engine } from '../../plugins/engine.ts'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import type { Library } from '../../plugins/library/library.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const text = (title: string, more = 'stage: decision\ntopics: [bikes]\n'): string =>
  `---\ntitle: ${title}\n${more}---\n\nThis opening paragraph is long enough to be an excerpt.\n\n## Part\n\nA bike that stands dry lasts.\n`

const SAID = {
  quote: 'Twenty bikes came through the winter without a spot of rust.',
  name: 'Ada Cyclist',
  role: 'foreman',
  organisation: 'The Bike Shed',
  where: 'in a letter',
  date: '2026-03-04',
  permission: 'by mail on 2026-03-05, from ada@private.example',
  language: 'en',
  topics: 'bikes',
}
const proof = (more: Readonly<Record<string, unknown>> = {}): string => JSON.stringify({ ...SAID, ...more })

const offer = (more = ''): string =>
  `kind: price\nlanguage: en\nheadline: What it costs\ntext: Prices for twenty bikes.\nlabel: See them\ntarget: https://example.com/\n${more}`
const book = (more = ''): string =>
  `title: A book\ndescription: On bikes.\nlanguage: en\narticles: [out]\n${more}`

async function siteOf(files: Readonly<Record<string, string>>, drafts = false) {
  const root = await writeSite({ 'articles/en/out.md': text('Out'), ...files })
  const engine = new Engine(exampleConfig({ drafts, rules: { description: 'off' } }, root))
  const library = await engine.library()
  const found = (await engine.check())
    .filter(({ file, rule }) => /proof|offers|ebooks/.test(file) || rule === 'proof')
    .map(formatDiagnostic)
  return { library, found, engine }
}

async function htmlIn(library: Library, id = 'en/out'): Promise<string> {
  const article = library.articles.find((each) => each.id === id)
  return article ? pageHtml(pageText(library, article)) : ''
}

const FIGURE =
  '<figure class="proof"><blockquote><p>Twenty bikes came through the winter without a spot of rust.</p></blockquote>' +
  '<figcaption><span class="proof-name">Ada Cyclist</span><span>foreman, The Bike Shed</span>' +
  '<span class="proof-where">in a letter, <time datetime="2026-03-04">March 2026</time></span></figcaption></figure>'

describe('proof', () => {
  it('stands in an article at the stage of decision, before the offer at its end', async () => {
    const { library, found } = await siteOf({ 'proof/ada.yml': proof(), 'offers/price.yml': offer() })
    expect(found).toEqual([])
    expect(await htmlIn(library)).toContain(`${FIGURE}\n<aside class="offer offer-card" data-offer="price"`)
  })

  it('ends an article without an offer, before its notes', async () => {
    const { library } = await siteOf({
      'proof/ada.yml': proof(),
      'articles/en/out.md': `${text('Out')}\nIt does.[^1]\n\n[^1]: A note.\n`,
    })
    expect(await htmlIn(library)).toContain(`${FIGURE}\n<section data-footnotes`)
  })

  it('is the one with the most topics of the article, then the newest, then by its id', async () => {
    const { library } = await siteOf({
      'articles/en/out.md': text('Out', 'stage: decision\ntopics: [bikes, Winter]\n'),
      'articles/en/bikes.md': text('Bikes'),
      'proof/a.yml': proof({ date: '2026-01-01' }),
      'proof/c.yml': proof({ date: '2026-02-01' }),
      'proof/b.yml': proof({ date: '2026-02-01' }),
      'proof/d.yml': proof({ date: '2025-02-01', topics: ['winter', 'bikes'] }),
    })
    expect(library.articles.map((article) => library.proofOf(article)?.id)).toEqual(['b', 'd'])
  })

  it.each([
    ['no topic', { topics: undefined }],
    ['another topic', { topics: 'winter' }],
    ['another language', { language: 'da' }],
    ['another stage', { stage: 'delight' }],
    ['words of the page itself', { where: '/en/out/' }],
  ])('is not shown with %s', async (_, more) => {
    const { library } = await siteOf({ 'proof/ada.yml': proof(more) })
    expect(await htmlIn(library)).not.toContain('class="proof"')
  })

  it('stands at the stages that it names, and never at awareness of itself', async () => {
    const files = { 'articles/en/out.md': text('Out', 'stage: consideration\ntopics: [bikes]\n') }
    const there = await siteOf({ ...files, 'proof/ada.yml': proof({ stage: 'consideration' }) })
    expect(await htmlIn(there.library)).toContain(FIGURE)
    expect(await htmlIn((await siteOf({ ...files, 'proof/ada.yml': proof() })).library)).not.toContain(
      'class="proof"',
    )
  })

  it('names the text of the site or the host where it can be read', async () => {
    const { library } = await siteOf({
      'proof/ada.yml': proof({ where: 'https://www.letters.example/ada' }),
      'proof/ida.yml': proof({ where: '/en/guest', date: '2026-04-01', topics: ['winter'] }),
      'articles/en/guest.md': text('A guest', 'stage: awareness\n'),
      'articles/en/winter.md': text('Winter', 'stage: decision\ntopics: [winter]\n'),
    })
    expect(await htmlIn(library)).toContain(
      '<a href="https://www.letters.example/ada">letters.example</a>, <time',
    )
    expect(await htmlIn(library, 'en/winter')).toContain('<a href="/en/guest/">A guest</a>, <time')
  })

  it('is the proof of an offer that names it, and then stands there alone', async () => {
    const { library, found } = await siteOf({
      'proof/ada.yml': proof(),
      'offers/price.yml': offer('proof: ada\n'),
    })
    expect(found).toEqual([])
    const html = await htmlIn(library)
    expect(html).toContain('<figcaption><cite>Ada Cyclist, foreman, The Bike Shed</cite></figcaption>')
    expect(html).not.toContain('class="proof"')
  })

  it('is said on the page of a book, in the order of its names', async () => {
    const { library, found } = await siteOf({
      'proof/ada.yml': proof(),
      'proof/ida.yml': proof({ name: 'Ida' }),
      'ebooks/bikes.yml': book('proof: [ida, ada]\n'),
    })
    expect(found).toEqual([])
    expect(library.books.map((each) => library.proofOfBook(each).map(({ id }) => id))).toEqual([
      ['ida', 'ada'],
    ])
  })
})

it('what is quoted from a text of the site stands there word for word', async () => {
  const guest = text('A guest', 'stage: awareness\n')
  const files = {
    'articles/en/guest.md': guest,
    'proof/ida.yml': proof({ quote: 'A bike that stands dry lasts.', where: '/en/guest/' }),
  }
  expect((await siteOf(files)).found).toEqual([])
  const { found } = await siteOf({ ...files, 'articles/en/guest.md': guest.replace('dry', 'cold') })
  expect(found).toEqual([
    'content/proof/ida.yml:1:2  found words that do not stand in content/articles/en/guest.md; quote it word for word, or say where else they were said  (proof)',
  ])
})

it('goes into mails and books with the offer, and nothing of its permission does', async () => {
  const { library, engine } = await siteOf({
    'proof/ada.yml': proof(),
    'offers/price.yml': offer('proof: ada\n'),
  })
  const [shown] = library.offers
  expect(shown && toHtml(offerAside(shown))).toContain(
    '<blockquote><p>Twenty bikes came through the winter without a spot of rust.</p></blockquote><p class="offer-source">Ada Cyclist, foreman, The Bike Shed</p>',
  )
  const outputs = JSON.stringify(await engine.plan())
  expect(outputs).toContain('Ada Cyclist, foreman, The Bike Shed')
  expect(outputs).not.toContain('private.example')
})

describe('proof that can’t be shown', () => {
  it('has no permission, so that nothing of it is shown', async () => {
    const { library, found } = await siteOf({
      'proof/ada.yml': proof({ permission: undefined }),
      'proof/ida.yml': proof({ permission: ' ' }),
      'offers/price.yml': offer('proof: ada\n'),
    })
    expect(found).toEqual([
      'content/offers/price.yml:7:1  found the proof "ada", which is not published; it is left out until it is  (proof)',
      'content/proof/ada.yml:1:1  permission: found nothing, expected how and when it was given, such as "by mail on 2026-03-04"; nothing of this file is shown without it  (yaml-value)',
      'content/proof/ida.yml:1:184  permission: found "", expected how and when it was given, such as "by mail on 2026-03-04"; nothing of this file is shown without it  (yaml-value)',
    ])
    expect(await htmlIn(library)).not.toContain('Ada')
  })

  it('is a draft, of a day to come, or private', async () => {
    const files = {
      'proof/ada.yml': proof({ draft: true }),
      'proof/ida.yml': proof({ date: '2099-01-01' }),
      'proof/_eda.yml': proof(),
      'offers/price.yml': offer('proof: ida\n'),
      'ebooks/bikes.yml': book('proof: ada\n'),
    }
    const { library, found } = await siteOf(files)
    expect(library.proof).toEqual([])
    expect(library.offers[0]?.proof).toBeUndefined()
    expect(found).toEqual([
      'content/ebooks/bikes.yml:5:1  found the proof "ada", which is not published; it is left out until it is  (proof)',
      'content/offers/price.yml:7:1  found the proof "ida", which is not published; it is left out until it is  (proof)',
    ])
    const shown = await siteOf(files, true)
    expect(shown.library.proof.map(({ id }) => id)).toEqual(['ada', 'ida'])
    expect(shown.found).toEqual([])
  })

  it('is misspelt, in another language, or was said where nobody can read it', async () => {
    const { library, found } = await siteOf({
      'articles/en/plan.md': text('Plan', 'draft: true\n'),
      'proof/customer.yml': proof({ where: '/en/plan/' }),
      'proof/kunde.yml': proof({ language: 'da' }),
      'offers/a.yml': offer('proof: custommer\n'),
      'offers/b.yml': offer('proof: kunde\n').replace('example.com/', 'example.com/b'),
      'ebooks/bikes.yml': book('proof: [nobody, customer]\n'),
    })
    expect(found).toEqual([
      'content/ebooks/bikes.yml:5:9  found the proof "nobody", which is not there; mend the name  (proof)',
      'content/offers/a.yml:7:1  found the proof "custommer", which is not there; did you mean "customer"?  (proof)',
      'content/offers/b.yml:7:1  found the proof "kunde", whose words are in da; it is left out, so name one in en  (proof)',
      'content/proof/customer.yml:1:142  found "/en/plan/", which is not published; it is left out until it is  (proof)',
    ])
    expect(library.books.flatMap((each) => library.proofOfBook(each)).map(({ source }) => source)).toEqual([
      undefined,
    ])
  })

  it.each([
    [{ quote: 'So <b>good</b>' }, 'quote: found "So <b>good</b>", expected plain words without HTML'],
    [{ where: 'https://' }, 'where: found "https://", expected a whole address'],
    [{ date: 'soon' }, 'date: found "soon", expected a date such as 2026-01-31'],
    [
      { stage: 'decison' },
      'stage.0: found "decison", expected one of awareness, consideration, decision, delight',
    ],
    [{ organization: 'X' }, 'found the unknown key "organization"; did you mean "organisation"?'],
  ])('has a mistake: %j', async (more, message) => {
    const { found } = await siteOf({ 'proof/ada.yml': proof(more) })
    expect(found.map((line) => line.replace(/^\S+ {2}/, '').replace(/ {2}\S+$/, ''))).toEqual([message])
  })

  it.each([
    ['proof: { quote: So good. }', 'proof.name: found nothing, expected text'],
    ['proof: 7', 'proof: found 7, expected one of the forms that content/README.md shows'],
  ])('is an offer’s own, with a mistake: %s', async (line, message) => {
    const { found } = await siteOf({ 'offers/a.yml': offer(`${line}\n`) })
    expect(found).toEqual([`content/offers/a.yml:7:1  ${message}  (yaml-value)`])
  })
})
