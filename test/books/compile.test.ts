import { describe, expect, it } from 'vitest'
import { compileBook } from '../../plugins/books/compile.ts'
import { type BookDefinition, bookSchema } from '../../plugins/books/schema.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { DEFAULT_JOURNEY } from '../../plugins/journey/journey.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import type { Positions } from '../../plugins/source/positions.ts'
import { BROUGHT } from '../brought.ts'
import { TODAY } from '../example-site.ts'
import { articleOf, libraryOf } from '../make-library.ts'

function book(more: Record<string, unknown>): BookDefinition {
  const base = { title: 'T', description: 'D', language: 'en' }
  return { id: 'book', file: 'content/ebooks/book.yml', place, ...bookSchema.parse({ ...base, ...more }) }
}
/** The first line for the key, and below it a line for each of its entries. */
const place: Positions = ([_key, index]) => ({ line: index === undefined ? 1 : Number(index) + 2, column: 1 })

const article = (path: string, title: string, frontMatter: string) =>
  articleOf(path, `---\ntitle: ${title}\n${frontMatter}\n---\n\nText.\n`)

const articles = [
  article('en/a.md', 'Zebra', 'stage: decision\npublished: 2026-01-03\ntopics: [x]'),
  article('en/b.md', 'Yak', 'stage: awareness\npublished: 2026-01-02\ntopics: [x, y]'),
  article('en/c.md', 'Ape', 'stage: awareness\npublished: 2026-01-01\ntopics: [y]'),
  article('en/d.md', 'Bat', 'stage: delight\nebook: false\ntopics: [x]'),
  article('en/e.md', 'Cat', 'stage: awareness'),
  article('da/f.md', 'Dansk', 'stage: awareness\ntopics: [x]'),
]

function compile(more: Record<string, unknown>): { chapters: string[] | undefined; said: string[] } {
  const { value, diagnostics } = compileBook(book(more), articles, new Map(), {
    journey: DEFAULT_JOURNEY,
    today: TODAY,
    brought: BROUGHT,
  })
  return { chapters: value?.chapters.map(({ slug }) => slug), said: diagnostics.map(formatDiagnostic) }
}
const fault = (message: string, line = 1): string => `content/ebooks/book.yml:${line}:1  ${message}  (book)`

describe('the chapters of a book', () => {
  it('are those that it lists, in that order, by slug or id', () => {
    expect(compile({ articles: ['c', 'en/a', 'b'] })).toEqual({ chapters: ['c', 'a', 'b'], said: [] })
    expect(compile({ articles: 'c, a' })).toEqual({ chapters: ['c', 'a'], said: [] })
  })

  it('may be one that is kept out of other books', () => {
    expect(compile({ articles: ['d'] })).toEqual({ chapters: ['d'], said: [] })
  })

  it.each([
    [{ stage: 'awareness' }, ['e', 'c', 'b']],
    [{ stage: ['decision', 'awareness'] }, ['e', 'c', 'b', 'a']],
    [{ topics: ['x'] }, ['b', 'a']],
    [{ topics: 'x, y' }, ['c', 'b', 'a']],
    [{ stage: 'awareness', topics: ['x'] }, ['b']],
    [{}, ['e', 'c', 'b', 'a']],
  ])('are those that fit %j, along the stages and then by date', (choice, chapters) => {
    expect(compile({ articles: choice })).toEqual({ chapters, said: [] })
  })

  it.each([
    ['stage', ['e', 'c', 'b', 'a']],
    ['published', ['e', 'c', 'b', 'a']],
    ['title', ['c', 'e', 'b', 'a']],
    ['listed', ['a', 'b', 'c', 'e']],
  ])('follow the order %s', (order, chapters) => {
    expect(compile({ articles: {}, order }).chapters).toEqual(chapters)
  })

  it('of a list can be put in another order', () => {
    expect(compile({ articles: ['a', 'b', 'c'], order: 'title' }).chapters).toEqual(['c', 'b', 'a'])
  })
})

describe('a mistake in a book', () => {
  it('is told for each entry that names no published article in its language', () => {
    expect(compile({ articles: ['gone', 'b', 'f'] })).toEqual({
      chapters: ['b'],
      said: [
        fault('found no published article "gone" in en; mend or delete the entry', 2),
        fault('found no published article "f" in en; mend or delete the entry', 4),
      ],
    })
  })

  it('is an entry that stands twice: the chapter stands once', () => {
    expect(compile({ articles: ['a', 'b', 'en/a'] })).toEqual({
      chapters: ['a', 'b'],
      said: [fault('found the article "en/a" a second time; delete one of the entries', 4)],
    })
  })

  it('is a choice that nothing fits: there is no book then', () => {
    const said = [fault('found no article that fits; widen the stages or topics')]
    expect(compile({ articles: { topics: ['none'] } })).toEqual({ chapters: undefined, said })
    expect(compile({ articles: [] })).toEqual({ chapters: undefined, said })
    expect(compile({ articles: ['gone'] }).said, 'told once').toHaveLength(1)
  })

  it('stops the build, and the other books are still made', () => {
    const library = libraryOf(
      { 'en/a.md': '---\ntitle: A\n---\n\nText.\n' },
      { books: [book({ articles: ['gone'] }), { ...book({ articles: ['a'] }), id: 'good' }] },
    )
    expect(library.books.map(({ id }) => id)).toEqual(['good'])
    expect(library.diagnostics.map(({ severity }) => severity)).toEqual(['error'])
  })
})

describe('a text that is not out', () => {
  const texts = {
    'en/a.md': '---\ntitle: A\n---\n\nText.\n',
    'en/draft.md': '---\ntitle: B\ndraft: true\n---\n\nText.\n',
    'en/later.md': '---\ntitle: C\npublished: 2027-01-01\n---\n\nText.\n',
    'da/dansk.md': '---\ntitle: D\ndraft: true\n---\n\nTekst.\n',
  }

  it('is in no book, and a list that names it says so without stopping the build', () => {
    const books = [book({ articles: ['draft', 'a', 'en/later'] }), { ...book({ articles: {} }), id: 'all' }]
    const library = libraryOf(texts, { books })
    expect(library.books.map(({ chapters }) => chapters.map(({ slug }) => slug))).toEqual([['a'], ['a']])
    expect(library.diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)).toEqual([
      `warning ${fault('found the article "draft", which is a draft; it is left out until it is published', 2)}`,
      `warning ${fault('found the article "en/later", which is dated 2027-01-01; it is left out until it is published', 4)}`,
    ])
  })

  it('may have been the only one of its book, which is left out then', () => {
    const library = libraryOf(texts, { books: [book({ articles: ['draft'] })] })
    expect([library.books, library.diagnostics.map(({ severity }) => severity)]).toEqual([[], ['warning']])
  })

  it('in another language is no chapter at all', () => {
    const library = libraryOf(texts, { books: [book({ articles: ['a', 'dansk'] })] })
    expect(library.diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)).toEqual([
      `error ${fault('found no published article "dansk" in en; mend or delete the entry', 3)}`,
    ])
  })
})

it.each([
  'what-is-a-funel',
  'what-is-a-funnel.md',
  'en/What is a funnel',
  'what-is-a-funnel/index.md',
  'content/articles/en/what-is-a-funnel/index.md',
  'en/first.md',
])('an entry that names no article is told which one was meant: %s', (entry) => {
  const library = libraryOf(
    {
      'en/what-is-a-funnel/index.md': '---\ntitle: A\n---\n\nText.\n',
      'en/first.md': '---\ntitle: B\nslug: what-is-a-funnel-2\n---\n\nText.\n',
    },
    { books: [book({ articles: [entry] })] },
  )
  const meant = entry === 'en/first.md' ? 'what-is-a-funnel-2' : 'what-is-a-funnel'
  expect(library.diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)).toEqual([
    `error ${fault(`found no published article "${entry}" in en; did you mean "${meant}"?`, 2)}`,
  ])
})

it('a book in a language that the site does not have is left out, and check says so', () => {
  const texts = { 'en/a.md': '---\ntitle: A\n---\n\nText.\n' }
  const library = libraryOf(texts, { books: [book({ articles: {} })] }, { languages: ['da'] })
  expect(library.books).toEqual([])
  expect(library.diagnostics.map(formatDiagnostic)).toContain(
    'content/ebooks/book.yml:1:1  found a book in en, but the site has da; it is left out  (book-language)',
  )
})

describe('an article that has expired', () => {
  const texts = {
    'en/a.md': '---\ntitle: A\n---\n\nText.\n',
    'en/b.md': '---\ntitle: B\nexpires: 2026-05-31\n---\n\nText.\n',
    'en/c.md': `---\ntitle: C\nexpires: ${TODAY}\n---\n\nText.\n`,
  }

  it('is in no book, and a list that names it says so without stopping the build', () => {
    const books = [book({ articles: ['b', 'a', 'c'] }), { ...book({ articles: {} }), id: 'all' }]
    const library = libraryOf(texts, { books })
    expect(library.books.map(({ chapters }) => chapters.map(({ slug }) => slug))).toEqual([
      ['a', 'c'],
      ['a', 'c'],
    ])
    expect(library.diagnostics).toEqual([
      {
        file: 'content/ebooks/book.yml',
        line: 2,
        column: 1,
        severity: 'warning',
        rule: 'book',
        message: 'found the article "b", which has expired; it is left out',
      },
    ])
  })

  it('may have been the last one of its book, which is left out then', () => {
    const library = libraryOf({ 'en/b.md': texts['en/b.md'] }, { books: [book({ articles: {} })] })
    expect(library.books).toEqual([])
    expect(library.diagnostics.map(formatDiagnostic)).toEqual([
      fault('found that every article has expired; the book is left out'),
    ])
  })

  it('has no posts and no newsletter snippet, but keeps its page, card and place in the feed', () => {
    const library = libraryOf(texts)
    expect(library.articles.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
    const about = planAll(library, registry).filter(({ output }) => output.subject.id === 'en/b')
    expect(new Set(about.map(({ channel }) => channel))).toEqual(new Set(['cards']))
  })
})
