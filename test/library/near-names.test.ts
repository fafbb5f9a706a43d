import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../plugins/library/read.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const text = (title: string, line: string): string => `---\ntitle: ${title}\n${line}\n---\n\nText.\n`
const offer = (line: string): string =>
  `kind: guide\nstage: awareness\nlanguage: en\nheadline: H\ntext: T\nlabel: L\ntarget: /x/\n${line}\n`
const book = (line: string): string => `title: B\ndescription: D\nlanguage: en\n${line}\n`

async function saidOf(
  files: Readonly<Record<string, string>>,
  topics: Record<string, Record<string, string>> = {},
): Promise<string[]> {
  const { diagnostics } = await readLibrary(exampleConfig({ topics }, await writeSite(files)))
  return diagnostics
    .filter(({ rule }) => rule === 'near-name')
    .map((found) => `${found.severity} ${formatDiagnostic(found)}`)
}
const slip = (place: string, kind: string, name: string, near: string): string =>
  `warning content/${place}  found the ${kind} "${name}", which stands nowhere else; did you mean "${near}"?  (near-name)`

describe('a topic that one file alone names', () => {
  const shared = {
    'articles/en/a.md': text('A', 'topics: [newsletters, seo-2025]'),
    'articles/da/b.md': text('B', 'tags: [newsletters, seo-2025]'),
  }

  it('is reported where it is a slip away from one that two texts have', async () => {
    const files = {
      ...shared,
      'articles/en/c.md': text('C', 'topics: [other, newsletter]'),
      'pages/en/d.md': text('D', 'tags:\n  - Newsleters'),
      'offers/e.yml': offer('topics: [newslettres]'),
      'ebooks/f.yml': book('articles:\n  topics: [seo, newsletterz]'),
    }
    expect(await saidOf(files)).toEqual([
      slip('articles/en/c.md:3:17', 'topic', 'newsletter', 'newsletters'),
      slip('ebooks/f.yml:5:17', 'topic', 'newsletterz', 'newsletters'),
      slip('offers/e.yml:8:10', 'topic', 'newslettres', 'newsletters'),
      slip('pages/en/d.md:4:5', 'topic', 'Newsleters', 'newsletters'),
    ])
  })

  it('is reported where it is a slip away from one in the configuration', async () => {
    const files = { 'articles/en/a.md': text('A', 'topics: measurin') }
    expect(await saidOf(files, { measuring: { en: 'Measuring' } })).toEqual([
      slip('articles/en/a.md:3:1', 'topic', 'measurin', 'measuring'),
    ])
  })

  it.each([
    ['newsletter', ['articles/en/x.md', 'offers/x.yml']],
    ['newsletter', ['offers/x.yml', 'ebooks/x.yml']],
    ['newscaster', ['articles/en/x.md']],
    ['seo-2026', ['articles/en/x.md']],
    ['newsletters', ['articles/en/x.md']],
  ])('is none where it is known, in two files, or another word: %s in %j', async (topic, places) => {
    const of = (path: string): string => {
      if (path.startsWith('ebooks')) return book(`articles: {topics: [${topic}]}`)
      return path.startsWith('offers') ? offer(`topics: ${topic}`) : text('X', `topics: ${topic}`)
    }
    expect(
      await saidOf({ ...shared, ...Object.fromEntries(places.map((path) => [path, of(path)])) }),
    ).toEqual([])
  })

  it.each([
    ['page', 'pages', true],
    ['pagse', 'pages', false],
    ['paged', 'pages', true],
    ['mail', 'main', false],
    ['email', 'emails', true],
    ['funnel', 'tunnel', false],
    ['marketing', 'markteing', true],
    ['marketing', 'marketer', false],
    ['SEO', 'seo', false],
  ])('is no slip of any other word: %s and %s %j', async (topic, known, isSlip) => {
    const files = { 'articles/en/a.md': text('A', `topics: [${topic}]`) }
    const said = isSlip ? [slip('articles/en/a.md:3:10', 'topic', topic, known)] : []
    expect(await saidOf(files, { [known]: {} })).toEqual(said)
  })

  it('is not told from another one that only one text has', async () => {
    const files = {
      'articles/en/a.md': text('A', 'topics: selling'),
      'articles/en/b.md': text('B', 'topics: sellings'),
    }
    expect(await saidOf(files)).toEqual([])
  })
})

describe('an author whom one file alone names', () => {
  const authors = { 'authors/redaktionen.yml': 'name: Redaktionen bag\n' }

  it('is reported where the name is a slip away from a file or its name', async () => {
    const files = {
      ...authors,
      'articles/da/a.md': text('A', 'author: redaktion'),
      'articles/da/b.md': text('B', 'authors: [Bo, Redaktionen bak]'),
      'ebooks/c.yml': book('author: redaktionene\narticles: []'),
    }
    expect(await saidOf(files)).toEqual([
      slip('articles/da/a.md:3:1', 'author', 'redaktion', 'redaktionen'),
      slip('articles/da/b.md:3:15', 'author', 'Redaktionen bak', 'Redaktionen bag'),
      slip('ebooks/c.yml:4:1', 'author', 'redaktionene', 'redaktionen'),
    ])
  })

  it('is none where the name is known, in two files, or another', async () => {
    const files = {
      ...authors,
      'articles/da/a.md': text('A', 'author: [redaktionen, Redaktionen bag, Anna Berg]'),
      'articles/da/b.md': text('B', 'author: redaktion'),
      'articles/da/c.md': text('C', 'author: redaktion'),
    }
    expect(await saidOf(files)).toEqual([])
  })
})

it('a series that one text alone names is reported where it is a slip away from one that two have', async () => {
  const files = {
    'articles/en/a.md': text('A', 'series: A bike for winter'),
    'articles/en/b.md': text('B', 'series: { name: A bike for winter }'),
    'articles/en/c.md': text('C', 'series: A bike for wintr'),
    'articles/en/d.md': text('D', 'series: Two wheels'),
  }
  expect(await saidOf(files)).toEqual([
    slip('articles/en/c.md:3:1', 'series', 'A bike for wintr', 'A bike for winter'),
  ])
})
