import { describe, expect, it } from 'vitest'
import type { PerennialOptions } from '../../plugins/config.ts'
import type { Library } from '../../plugins/library/library.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import type { OfferDefinition } from '../../plugins/offers/schema.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { articleOf, libraryOf } from '../make-library.ts'
import { definitionOf } from '../offers/make-offer.ts'

const text = (title: string, more = '', body = 'Text.'): string =>
  `---\ntitle: ${title}\n${more}---\n\n${body}\n`

function libraryWith(
  texts: Readonly<Record<string, string>>,
  offers: readonly OfferDefinition[],
  options: Partial<PerennialOptions> = {},
): Library {
  return libraryOf(texts, { offers }, options)
}
function articleIn(library: Library, id: string) {
  const article = [...library.articles, ...library.pages].find((each) => each.id === id)
  if (!article) throw new TypeError(`no ${id}`)
  return article
}
const fitsOf = (library: Library, id: string): string[] =>
  library.offersOf.choose(articleIn(library, id)).fits.map(({ offer }) => offer.id)

describe('the offers of a library’s text', () => {
  it('are the most alike by the words of the offer, and of the text that it leads to', () => {
    const texts = {
      'en/apples.md': text('Grafting apple trees', 'stage: awareness\n'),
      'en/fence.md': text('Painting a fence', 'stage: awareness\n'),
      'en/lawn.md': text('Mowing a lawn', 'stage: delight\n'),
      'en/knife.md': text('A knife for grafting', 'stage: awareness\n'),
    }
    const library = libraryWith(texts, [
      definitionOf('a', { target: '/x/' }),
      definitionOf('m', { target: { article: 'knife' } }),
      definitionOf('z', { headline: 'Brushes for a fence', target: '/y/' }),
    ])
    expect(fitsOf(library, 'en/apples')[0]).toBe('m')
    expect(fitsOf(library, 'en/fence')[0]).toBe('z')
    expect(fitsOf(library, 'en/lawn')[0]).toBeUndefined()
  })

  it('are last where the text or its next step leads there', () => {
    const library = libraryWith(
      {
        'en/a.md': text('A', 'stage: awareness\n', 'See [b](b.md).'),
        'en/b.md': text('B', 'stage: awareness\n'),
        'en/c.md': text('C', 'stage: consideration\n'),
      },
      [
        definitionOf('linked', { target: { article: 'en/b' }, topics: 'any', priority: 90 }),
        definitionOf('next', { target: { article: 'c' }, topics: 'any', priority: 80 }),
        definitionOf('other', { target: '/x/' }),
      ],
    )
    expect(fitsOf(library, 'en/a')).toEqual(['other', 'linked', 'next'])
    expect(fitsOf(library, 'en/b'), 'never the page itself').toEqual(['other', 'next'])
  })

  it('are about what they lead to, where their kind is about a subject', () => {
    const texts = {
      'en/apples.md': text('Grafting apple trees', 'stage: awareness\n'),
      'en/fence.md': text('Painting a fence', 'stage: awareness\ntopics: [sheds]\n'),
      'en/knife.md': text('A knife for grafting trees', 'stage: consideration\ntopics: [sheds]\n'),
    }
    const at = { article: 'knife' }
    const library = libraryWith(texts, [
      definitionOf('guide', { target: at }),
      definitionOf('demo', { kind: 'demo', target: at }),
      definitionOf('any', { topics: 'any', target: at }),
      definitionOf('named', { topics: ['trees'], target: at }),
    ])
    expect(fitsOf(library, 'en/apples').sort()).toEqual(['any', 'demo', 'guide', 'named'])
    expect(fitsOf(library, 'en/fence').sort(), 'by the topics of the knife').toEqual(['any', 'demo', 'guide'])
    const untold = libraryWith({ ...texts, 'en/fence.md': text('Painting a fence', 'stage: awareness\n') }, [
      definitionOf('guide', { target: at }),
    ])
    expect(fitsOf(untold, 'en/fence')).toEqual([])
  })

  it('say near the beginning which topic they share with the text, in its language', () => {
    const body = `${'Soil. '.repeat(600)}\n\n## Two\n\n${'Soil. '.repeat(600)}`
    const texts = {
      'en/a.md': text('A', 'stage: awareness\ntopics: [start]\n', body),
      'da/b.md': text('B', 'stage: awareness\ntopics: [start]\n', body),
      'en/c.md': text('C', 'stage: awareness\n', body),
    }
    const library = libraryWith(
      texts,
      ['en', 'da'].flatMap((language) => [
        definitionOf(`${language}-end`, { language, topics: 'any', target: '/x/', priority: 10 }),
        definitionOf(`${language}-start`, { language, topics: ['start'], target: '/y/', priority: 10 }),
        definitionOf(`${language}-too`, { language, topics: ['start'], target: '/z/', priority: 90 }),
      ]),
    )
    const whyIn = (id: string): (string | undefined)[] =>
      library.offersOf.place(articleIn(library, id)).map(({ node }) => node.why)
    expect(whyIn('en/a')).toEqual(['Because you are reading about “Beginning”:', undefined])
    expect(whyIn('da/b')).toEqual(['Fordi du læser om »At begynde«:', undefined])
    expect(whyIn('en/c')).toEqual([undefined])
  })

  it('do not depend on the order in which the files were read', () => {
    const texts = { 'en/a.md': text('A', 'stage: awareness\n') }
    const offers = ['x', 'y', 'z'].map((id) => definitionOf(id, { target: `/${id}/` }))
    expect(fitsOf(libraryWith(texts, offers.toReversed()), 'en/a')).toEqual(['x', 'y', 'z'])
  })

  it('show the first variant where articles get them, and leave them to readers where they do', () => {
    const variants = [{ id: 'a', headline: 'First' }, { id: 'b' }]
    const nodeOf = (fields: object) => {
      const library = libraryWith({ 'en/a.md': text('A', 'stage: awareness\n') }, [
        definitionOf('o', { variants, ...fields }),
      ])
      return library.offersOf.place(articleIn(library, 'en/a'))[0]?.node.offer
    }
    expect(nodeOf({})).toMatchObject({ variant: 'a', headline: 'First' })
    expect(nodeOf({ experiment: { assign: 'reader' } })).not.toHaveProperty('variant')
  })

  it('follow the places of the site', () => {
    const library = libraryWith(
      { 'en/a.md': text('A', 'stage: awareness\n', 'One.\n\n## Two\n\nThree.') },
      [definitionOf('o')],
      { offers: { places: { awareness: ['intro'] } } },
    )
    expect(library.offersOf.place(articleIn(library, 'en/a')).map(({ node }) => node.place)).toEqual([
      'intro',
    ])
  })

  it('stand on a page only where its writer says so', () => {
    const page = (more: string) => articleOf('en/p.md', text('P', `stage: awareness\n${more}`))
    const shownOn = (more: string): string[] => {
      const library = libraryOf({}, { pages: [page(more)], offers: [definitionOf('o')] })
      return library.offersOf.place(articleIn(library, 'en/p')).map(({ node }) => node.offer.id)
    }
    expect(shownOn('')).toEqual([])
    expect(shownOn('offer: o\n')).toEqual(['o'])
  })
})

describe('the ways on', () => {
  const kinds = ['feedback', 'referral', 'community']
  const offers = kinds.map((kind) => definitionOf(kind, { kind, stage: 'delight', target: `/${kind}/` }))
  const library = libraryWith(
    { 'en/a.md': text('A', 'stage: decision\n'), 'en/b.md': text('B', 'stage: delight\n') },
    offers,
  )

  it('lead on from the last stage alone, to what the page does not show', () => {
    const onwardFrom = (id: string): string[] =>
      library.offersOf.onward(articleIn(library, id)).map((offer) => offer.id)
    expect(onwardFrom('en/a')).toEqual([])
    expect(onwardFrom('en/b')).toEqual(['feedback', 'referral'])
  })

  it('lead on from the page of the last stage, in its language', () => {
    const idsFrom = (stage: string, lang: 'da' | 'en'): string[] =>
      library.offersOf.onwardFrom(library.config.journey.stage(stage), lang).map(({ id }) => id)
    expect(idsFrom('delight', 'en')).toEqual(['community', 'feedback', 'referral'])
    expect(idsFrom('delight', 'da')).toEqual([])
    expect(idsFrom('decision', 'en')).toEqual([])
  })
})

describe('reading offers', () => {
  const offer = (more: string): string => `language: en\nheadline: H\ntext: T\nlabel: L\n${more}`

  async function read(
    files: Record<string, string>,
    options: Partial<PerennialOptions> = {},
  ): Promise<Library> {
    return readLibrary(exampleConfig(options, await writeSite(files)))
  }
  const saidOf = ({ diagnostics }: Library): string[] =>
    diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)

  it('takes the stages from the kind, in the site’s journey', async () => {
    const library = await read(
      {
        'offers/a.yml': offer('kind: referral\ntarget: /a/\n'),
        'offers/b.yml': offer('kind: webinar\ntarget: /b/\n'),
        'offers/c.yml': offer('kind: guide\nstage: BOFU\ntarget: /c/\n'),
      },
      { journey: 'aida', offers: { kinds: { webinar: { stage: 'interest' } } } },
    )
    expect(library.offers.map(({ id, stage }) => [id, stage])).toEqual([
      ['a', ['action']],
      ['b', ['interest']],
      ['c', ['action']],
    ])
    expect(library.diagnostics).toEqual([])
  })

  it('finds articles, pages and books by name, those of the offer’s language first', async () => {
    const library = await read({
      'articles/en/a.md': text('English', 'stage: awareness\n'),
      'articles/da/a.md': text('Dansk', 'stage: awareness\n'),
      'pages/en/about.md': text('About'),
      'ebooks/b.yml': 'title: B\ndescription: D\nlanguage: en\narticles: [a]\n',
      'offers/a.yml': offer('kind: guide\ntarget: { article: a }\n'),
      'offers/b.yml': offer('kind: guide\ntarget: { book: b }\n'),
      'offers/p.yml': offer('kind: guide\ntarget: { page: about }\n'),
    })
    expect(library.offers.map(({ id, link }) => [id, link])).toEqual([
      ['a', '/en/a/'],
      ['b', '/en/book/b/'],
      ['p', '/en/about/'],
    ])
    expect(library.diagnostics).toEqual([])
  })

  it('reports what it does not know, and leaves out what leads nowhere', async () => {
    const library = await read({
      'articles/en/prices.md': text('Prices'),
      'articles/en/soon.md': text('Soon', 'draft: true\n'),
      'offers/a.yml': offer('kind: guidde\ntarget: /a/\n'),
      'offers/b.yml': offer('kind: guide\ntarget: { article: pricse }\n'),
      'offers/c.yml': offer('kind: guide\ntarget: { article: soon }\n'),
      'offers/d.yml': offer('kind: guide\ntarget: { form: letter }\n'),
      'offers/e.yml': offer('kind: opera\ntarget: /a/\n'),
      'offers/f.yml': offer('kind: guide\ntarget: /a/\nimage: { src: a.png, alt: A }\n'),
    })
    expect(library.offers.map(({ id }) => id)).toEqual(['f'])
    expect(saidOf(library)).toEqual([
      'error content/offers/a.yml:5:1  kind: found "guidde"; did you mean "guide"?  (yaml-value)',
      'error content/offers/b.yml:6:11  found the article "pricse", which is not on the site; did you mean "prices"?  (offer-target)',
      'warning content/offers/c.yml:6:11  found article: soon, which is not published; the offer is left out until it is  (offer-target)',
      'error content/offers/d.yml:6:11  found the form "letter", which is not on the site; mend the name  (offer-target)',
      'error content/offers/e.yml:5:1  kind: found "opera"; expected one of newsletter, e-book, case-study, guide, demo, trial, ' +
        'price, recommendation, contact, service, feedback, referral, community  (yaml-value)',
      'warning content/offers/f.yml:7:10  found no file at "a.png"; put the image there or mend the address  (image)',
    ])
  })
})
