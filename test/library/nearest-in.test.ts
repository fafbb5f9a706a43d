import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../plugins/library/read.ts'
import { defaultVersion } from '../../plugins/library/site-map.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { libraryOf } from '../make-library.ts'

const text = (title: string, more = ''): string =>
  `---\ntitle: ${title}\nstage: awareness\n${more}---\n\nText.\n`

describe('what is nearest to a text in another language', () => {
  const library = libraryOf({
    'en/apples.md': text('Grafting apple trees', 'topics: [trees, knives]\n'),
    'en/pears.md': text('Grafting pear trees'),
    'en/alone.md': '---\ntitle: Zebra\nstage: awareness\n---\n\nStripes.\n',
    'da/trae.md': text('Træer', 'topics: [trees]\n'),
    'da/kniv.md': '---\ntitle: Knive\nstage: decision\ntopics: [trees, knives]\n---\n\nTekst.\n',
    'da/paere.md': text('At pode æbletræer', 'topics: [knives]\ntranslationOf: en/plums\n'),
    'en/plums.md': text('Grafting plum trees'),
  })
  const nearest = (id: string): string | undefined =>
    library.nearestIn(library.textOf(id) as NonNullable<ReturnType<typeof library.textOf>>, 'da')?.id

  it('shares the most topics, and is the version of the most alike where none shares one', () => {
    expect(nearest('en/apples')).toBe('da/kniv')
    expect(nearest('en/pears')).toBe('da/paere')
  })

  it('is nothing where a version is there, or nothing is near', () => {
    expect(nearest('en/plums')).toBeUndefined()
    expect(nearest('da/kniv')).toBeUndefined()
    expect(nearest('en/alone')).toBeUndefined()
  })
})

describe('a book', () => {
  const book = (language: string, more: string): string =>
    `title: B\ndescription: D\nlanguage: ${language}\narticles: [a]\n${more}`
  const articles = { 'articles/en/a.md': text('A'), 'articles/da/a.md': text('A') }
  const read = async (more: Readonly<Record<string, string>>) =>
    readLibrary(exampleConfig({}, await writeSite({ ...articles, ...more })))

  it('knows its version in another language', async () => {
    const { books, bookVersionsOf, diagnostics } = await read({
      'ebooks/one.yml': book('en', ''),
      'ebooks/en-bog.yml': book('da', 'translationOf: one\n'),
    })
    expect(diagnostics).toEqual([])
    for (const each of books)
      expect([...bookVersionsOf(each)].map(([lang, { id }]) => `${lang} ${id}`).sort()).toEqual([
        'da en-bog',
        'en one',
      ])
  })

  it('says which book is not there, or is in the same language', async () => {
    const { diagnostics } = await read({
      'ebooks/one.yml': book('en', 'translationOf: nobody\n'),
      'ebooks/two.yml': book('en', 'translationOf: one\n'),
    })
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'content/ebooks/one.yml:5:1  found translationOf: nobody, which names no other book; write the name of its file  (translation)',
      'content/ebooks/two.yml:5:1  found translationOf: one, but the two are, or have versions, in one language; delete it  (translation)',
    ])
  })
})

it.each([
  [{ en: '/en/a/' }, undefined],
  [{ da: '/da/a/', en: '/en/a/' }, '/en/a/'],
  [{ da: '/da/a/', de: '/de/a/' }, '/da/a/'],
  [{ da: '/da/', en: '/en/' }, '/'],
])('of %j, readers of other languages get %s', (versions, expected) => {
  const config = { languages: ['da', 'en'] as const, rootLanguage: undefined }
  expect(defaultVersion(config as never, versions as never)).toBe(expected)
})
