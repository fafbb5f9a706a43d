import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { readFileName } from '../../plugins/article/file-name.ts'
import type { PerennialOptions } from '../../plugins/config.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { libraryOf } from '../make-library.ts'

const text = (more = ''): string => `---\ntitle: T\n${more}---\n\nText.\n`

/** The addresses of texts that are called so, in the order of their names. */
function idsOf(names: readonly string[], more: Readonly<Record<string, string>> = {}): string[] {
  const texts = Object.fromEntries(names.map((name) => [name, text(more[name])]))
  const { articles } = libraryOf(texts)
  return names.map((name) => articles.find(({ file }) => file.endsWith(`/${name}`))?.id ?? 'none')
}

describe('the name of a file', () => {
  it.each([
    ['title', { stem: 'title' }],
    ['title.da', { stem: 'title', lang: 'da' }],
    ['title.EN', { stem: 'title', lang: 'en' }],
    ['title.de', { stem: 'title.de' }],
    ['tool-2.0.da', { stem: 'tool-2.0', lang: 'da' }],
    ['tool-2.0', { stem: 'tool-2.0' }],
    ['2.0-notes', { stem: '2.0-notes' }],
    ['2024-05-01-title', { stem: 'title', date: '2024-05-01T00:00:00.000Z' }],
    ['2024-05-01 A title.en', { stem: 'A title', date: '2024-05-01T00:00:00.000Z', lang: 'en' }],
    ['2024-05-01', { stem: '2024-05-01', date: '2024-05-01T00:00:00.000Z' }],
    ['2024-02-30-title', { stem: '2024-02-30-title' }],
    ['2024-title', { stem: '2024-title' }],
    ['01-title', { stem: 'title', number: '01' }],
    ['1. Title', { stem: 'Title', number: '1' }],
    ['3.x-guide', { stem: '3.x-guide' }],
    ['01', { stem: '01' }],
  ])('%j is read as %j', (name, said) => {
    expect(readFileName(name, ['da', 'en'])).toEqual(said)
  })
})

describe('a number before a name', () => {
  it.each([
    [
      ['en/01-start.md', 'en/02-next.md', 'en/faq.md'],
      ['en/start', 'en/next', 'en/faq'],
    ],
    [
      ['en/1. Start.md', 'en/2. Next.md'],
      ['en/start', 'en/next'],
    ],
    [
      ['en/g/1-start/index.md', 'en/g/2-next/index.en.md'],
      ['en/start', 'en/next'],
    ],
    [
      ['en/01-start.da.md', 'en/02-start.en.md'],
      ['da/start', 'en/start'],
    ],
  ])('is no part of the slug where texts are in that order: %j', (names, ids) => {
    expect(idsOf(names)).toEqual(ids)
  })

  it.each([
    [
      ['en/01-start.md', 'en/faq.md'],
      ['en/01-start', 'en/faq'],
    ],
    [
      ['en/5-ways-on.md', 'en/10-tips.md'],
      ['en/5-ways-on', 'en/10-tips'],
    ],
    [
      ['en/01-a.md', 'en/g/02-b.md'],
      ['en/01-a', 'en/02-b'],
    ],
  ])('is one of another text: %j', (names, ids) => {
    expect(idsOf(names)).toEqual(ids)
  })

  it('stays where two texts would have one address, and where the writer says it', () => {
    expect(idsOf(['en/01-a.md', 'en/02-a.md', 'en/03-b.md'])).toEqual(['en/01-a', 'en/02-a', 'en/b'])
    expect(idsOf(['en/01-a.md', 'en/02-b.md', 'en/c.md'], { 'en/c.md': 'slug: a\n' })).toEqual([
      'en/01-a',
      'en/b',
      'en/a',
    ])
    expect(idsOf(['en/01-a.md', 'en/02-b.md'], { 'en/01-a.md': 'slug: 01-a\n' })).toEqual(['en/01-a', 'en/b'])
  })

  it('may be in links to the text', () => {
    const library = libraryOf({
      'en/01-a.md': '# A\n\nSee [one](02-b.md), [two](02-b), [three](/en/b/) and [four](/en/02-b/).\n',
      'en/02-b.md': text(),
    })
    expect(library.diagnostics.map(formatDiagnostic)).toEqual([
      'content/articles/en/01-a.md:3:54  found a link to "/en/02-b/", where a text was that is at /en/b/ now; write that  (moved-link)',
    ])
  })
})

describe('a day before a name', () => {
  it('is that of publication, unless the writer says another', () => {
    const { articles } = libraryOf({
      'en/2024-05-01-a.md': text(),
      'en/2024-05-02-b.md': text('date: 2020-01-31\n'),
    })
    expect(articles.map(({ id, dates }) => [id, dates.published])).toEqual([
      ['en/a', '2024-05-01T00:00:00.000Z'],
      ['en/b', '2020-01-31T00:00:00.000Z'],
    ])
  })

  it('keeps a text back until it comes', () => {
    const library = libraryOf({
      'en/2099-05-01-a.md': text(),
      'en/2099-05-01-b.md': text('date: 2020-01-31\n'),
    })
    expect(library.articles.map(({ id }) => id)).toEqual(['en/b'])
    expect([...library.waiting]).toEqual([['content/articles/en/2099-05-01-a.md', '2099-05-01']])
  })

  it('stays where two texts would have one address', () => {
    expect(idsOf(['en/2023-05-01-news.md', 'en/2024-05-01-news.md', 'en/2024-05-02-other.md'])).toEqual([
      'en/2023-05-01-news',
      'en/2024-05-01-news',
      'en/other',
    ])
  })

  it('counts before the first commit, which may be that of a whole blog', async () => {
    const root = await writeSite({ 'articles/en/2019-05-01-a.md': text() })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd: root })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'All')
    const [article] = (await readLibrary(exampleConfig({}, root))).articles
    expect(article?.dates.published).toBe('2019-05-01T00:00:00.000Z')
  })
})

describe('the language at the end of a name', () => {
  const idsIn = async (
    files: Readonly<Record<string, string>>,
    options: Partial<PerennialOptions> = {},
  ): Promise<string[]> => {
    const { articles } = await readLibrary(exampleConfig(options, await writeSite(files)))
    return articles.map(({ id, lang }) => `${id} ${lang.signals[0]?.text}`)
  }

  it('is before that of the folder, and after that in the front matter', async () => {
    expect(
      await idsIn({
        'articles/a.da.md': text(),
        'articles/a.en.md': text(),
        'articles/en/b.da.md': text(),
        'articles/c/index.da.md': text(),
        'articles/da/d.da.md': text('lang: en\n'),
      }),
    ).toEqual([
      'da/a the name ending in .da',
      'da/b the name ending in .da',
      'da/c the name ending in .da',
      'en/a the name ending in .en',
      'en/d lang in the front matter',
    ])
  })

  it('is one of the site', async () => {
    expect(await idsIn({ 'articles/en/a.da.md': text() }, { languages: ['en'] })).toEqual([
      'en/a.da the folder en/',
    ])
  })
})
