import { describe, expect, it } from 'vitest'
import { articleEntry } from '../../plugins/astro/entries.ts'
import { otherNextOf } from '../../plugins/library/other-next.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { libraryOf } from '../make-library.ts'

const part = (title: string, series: string, more = ''): string =>
  `---\ntitle: ${title}\nstage: awareness\nseries: ${series}\n${more}---\n\nText of ${title}.\n`

describe('a series', () => {
  const library = libraryOf(
    {
      'en/c.md': part('Ride', '{ name: A bike for winter, part: 3 }', 'published: 2026-01-01\n'),
      'en/a.md': part('Clean', '{ name: A bike for winter, part: 1 }', 'published: 2026-03-01\n'),
      'en/b.md': part('Oil', '{ name: a bike  for winter, part: 2 }', 'published: 2026-02-01\n'),
      'en/e.md': part('Praise', '[A bike for winter]', 'published: 2026-05-01\n'),
      'en/d.md': part('Rest', 'A bike for winter', 'published: 2026-04-01\n'),
      'en/draft.md': part('Secret', '{ name: A bike for winter, part: 4 }', 'draft: true\n'),
      'en/later.md': part('Later', '{ name: A bike for winter, part: 5 }', 'published: 2027-01-01\n'),
      'en/alone.md': part('Alone', 'Of one'),
      'da/a.md': part('Ren', 'En cykel til vinteren'),
      'da/b.md': part('Olie', 'En cykel til vinteren'),
      'en/decide.md': '---\ntitle: Decide\nstage: decision\n---\n\nText of a decision.\n',
    },
    {},
    { reader: 'session' },
  )
  const of = (id: string) => {
    const article = library.articles.find((each) => each.id === id)
    if (!article) throw new TypeError(`no ${id}`)
    return article
  }

  it('is of one language, in the order of the parts and then of the days, of what is out', () => {
    expect(
      library.series.map(({ lang, name, path, parts }) => [lang, name, path, parts.map(({ id }) => id)]),
    ).toEqual([
      ['da', 'En cykel til vinteren', '/da/serie/en-cykel-til-vinteren/', ['da/a', 'da/b']],
      ['en', 'A bike for winter', '/en/series/a-bike-for-winter/', ['en/a', 'en/b', 'en/c', 'en/d', 'en/e']],
    ])
    expect(library.diagnostics).toEqual([])
  })

  it('has a page, and one of a single part has none', () => {
    const lists = library.lists.filter(({ kind }) => kind === 'series')
    expect(lists.map(({ path }) => path)).toEqual([
      '/da/serie/en-cykel-til-vinteren/',
      '/en/series/a-bike-for-winter/',
    ])
    expect(library.placeInSeries(of('en/alone'))).toBeUndefined()
  })

  it('makes its next part the next step, before whatever else fits', () => {
    expect(library.waysOf(of('en/a')).next?.id).toBe('en/b')
    expect(library.waysOf(of('en/a')).related.map(({ id }) => id)).not.toContain('en/b')
    expect(otherNextOf(library, of('en/a'))).toEqual([])
    expect(library.waysOf(of('en/e')).next?.id).toBe('en/decide')
  })

  it('tells the page of a part where it stands', () => {
    expect(articleEntry(library, of('en/b')).series).toEqual({
      path: '/en/series/a-bike-for-winter/',
      title: 'A bike for winter',
      part: 2,
      parts: [
        { path: '/en/a/', title: 'Clean' },
        { path: '/en/b/', title: 'Oil' },
        { path: '/en/c/', title: 'Ride' },
        { path: '/en/d/', title: 'Rest' },
        { path: '/en/e/', title: 'Praise' },
      ],
    })
    expect(articleEntry(library, of('en/decide')).series).toBeUndefined()
  })
})

describe('two series in two languages', () => {
  const versionsIn = (texts: Readonly<Record<string, string>>) =>
    libraryOf(texts)
      .lists.filter(({ kind }) => kind === 'series')
      .map(({ versions }) => versions)
  const of = (id: string): string => `translationOf: ${id}\n`
  const da = '/da/serie/vinter/'
  const en = '/en/series/winter/'
  const winter = {
    'en/a.md': part('A', 'Winter'),
    'en/b.md': part('B', 'Winter'),
    'da/a.md': part('A', 'Vinter', of('en/a')),
  }

  it('are versions of each other where what is translated of one is in the other', () => {
    expect(versionsIn({ ...winter, 'da/b.md': part('B', 'Vinter', of('en/b')) })).toEqual([
      { da, en },
      { da, en },
    ])
  })

  it('are so, too, where each has a part that the other lacks', () => {
    expect(versionsIn({ ...winter, 'da/x.md': part('X', 'Vinter') })).toEqual([
      { da, en },
      { da, en },
    ])
  })

  it('are not where a translation is in no series, or in another one', () => {
    const two = { ...winter, 'da/x.md': part('X', 'Vinter') }
    const loose = `---\ntitle: B\nstage: awareness\n${of('en/b')}---\n\nText of B.\n`
    expect(versionsIn({ ...two, 'da/b.md': loose })).toEqual([{ da }, { en }])
    const other = { 'da/b.md': part('B', 'Sne', of('en/b')), 'da/y.md': part('Y', 'Sne') }
    expect(versionsIn({ ...two, ...other })).toEqual([{ da: '/da/serie/sne/' }, { da }, { en }])
  })

  it('are not where nothing is translated', () => {
    const { 'da/a.md': _, ...alone } = winter
    expect(versionsIn({ ...alone, 'da/x.md': part('X', 'Vinter'), 'da/y.md': part('Y', 'Vinter') })).toEqual([
      { da },
      { en },
    ])
  })
})

it('two texts at one place of a series are told', () => {
  const { diagnostics } = libraryOf({
    'en/a.md': part('A', '{ name: Winter, part: 2 }'),
    'en/b.md': part('B', '{ name: Winter, part: 2 }'),
  })
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'content/articles/en/b.md:4:25  found part 2 of "Winter" a second time (also content/articles/en/a.md); give one of the two another number  (series)',
  ])
})

it.each([
  [
    '{ name: Winter, part: second }',
    'series.part: found "second", expected a whole number such as 2',
    { name: 'Winter' },
  ],
  [
    '{ name: Winter, part: 0 }',
    'series.part: found 0, expected a whole number such as 2',
    { name: 'Winter' },
  ],
  ['{ part: 2 }', 'series.name: found nothing, expected text', undefined],
  [
    '[Winter, Summer]',
    'series: found ["Winter","Summer"], expected the name of a series, or a block with name and part',
    undefined,
  ],
])('what is not right in %s is told, and left out', (written, message, left) => {
  const [article] = libraryOf({ 'en/a.md': part('A', written) }).articles
  expect(article?.diagnostics.map((found) => found.message)).toEqual([message])
  expect(article?.said.series).toEqual(left)
})
