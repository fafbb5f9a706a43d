import { describe, expect, it } from 'vitest'
import type { Author } from '../../plugins/authors/schema.ts'
import { Engine } from '../../plugins/engine.ts'
import { buildLibrary } from '../../plugins/library/library.ts'
import { pagesOf } from '../../plugins/library/list-pages.ts'
import type { ArticleList } from '../../plugins/library/lists.ts'
import { pagePaths } from '../../plugins/library/page-paths.ts'
import { sitePages } from '../../plugins/library/site-map.ts'
import { formatDiagnostic, START } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { libraryOf } from '../make-library.ts'

const text = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}---\n\nText of ${title}.\n`

const author = (id: string, name: string): Author => ({
  ...{ id, name, file: `content/authors/${id}.yml`, place: () => START },
  ...{ bio: {}, links: [], kind: 'person' as const, photo: undefined },
})

const idsOf = (list: ArticleList | undefined): string[] => (list?.articles ?? []).map(({ id }) => id)

describe('the lists of a library', () => {
  const library = libraryOf(
    {
      'en/old.md': text(
        'Old',
        'published: 2024-03-01\nstage: awareness\ntopics: [ice]\nauthor: ada\ncaseStudy: { about: Ice, result: It melted. }\n',
      ),
      'en/new.md': text(
        'New',
        'published: 2026-03-01\nstage: decision\ntopics: [ice, salt]\nauthor: Ada Ås\n',
      ),
      'en/undated.md': text('Undated', 'stage: awareness\nauthor: [guest, ada, Ada Ås]\n'),
      'en/draft.md': text('Draft', 'published: 2025-01-01\ntopics: [hidden]\nauthor: bo\ndraft: true\n'),
      'en/later.md': text('Later', 'published: 2027-01-01\ntopics: [hidden]\nauthor: bo\n'),
      'en/private.md': text('Private', 'published: 2025-01-01\nprivate: true\nauthor: bo\n'),
      'da/gammel.md': text('Gammel', 'published: 2024-03-01\nstage: awareness\ntopics: [ice]\nauthor: ada\n'),
      'sv/is.md': text('Is', 'published: 2025-02-01\nlang: sv\ntopics: [is]\nauthor: ada\n'),
    },
    { authors: [author('ada', 'Ada Ås'), author('bo', 'Bo Berg')] },
  )
  const listOf = (kind: ArticleList['kind'], id: string, lang = 'en'): ArticleList | undefined =>
    library.lists.find((list) => list.kind === kind && list.id === id && list.lang === lang)

  it('are of all, of years, stages, topics, authors and other languages, each beside its versions', () => {
    expect(library.lists.map(({ kind, lang, id, path }) => [kind, lang, id, path].join(' '))).toEqual([
      'all da all /da/artikler/',
      'all en all /en/articles/',
      'year en 2026 /en/articles/2026/',
      'year da 2024 /da/artikler/2024/',
      'year en 2024 /en/articles/2024/',
      'foreign da sv /da/artikler/sv/',
      'foreign en sv /en/articles/sv/',
      'stage da awareness /da/fase/opmaerksomhed/',
      'stage en awareness /en/stage/awareness/',
      'stage en decision /en/stage/decision/',
      'topic da ice /da/emne/ice/',
      'topic en ice /en/topic/ice/',
      'topic en salt /en/topic/salt/',
      'case en all /en/case-studies/',
      'author da ada /da/forfatter/ada/',
      'author en ada /en/author/ada/',
    ])
    expect(listOf('topic', 'ice')?.versions).toEqual({ da: '/da/emne/ice/', en: '/en/topic/ice/' })
    expect(listOf('topic', 'salt')?.versions).toEqual({ en: '/en/topic/salt/' })
  })

  it('hold what is out, the newest first and what has no date last', () => {
    expect(idsOf(listOf('all', 'all'))).toEqual(['en/new', 'en/old', 'en/undated'])
    expect(idsOf(listOf('year', '2026'))).toEqual(['en/new'])
    expect(idsOf(listOf('topic', 'ice'))).toEqual(['en/new', 'en/old'])
    expect(idsOf(listOf('foreign', 'sv'))).toEqual(['sv/is'])
    expect(idsOf(listOf('case', 'all'))).toEqual(['en/old'])
    expect(JSON.stringify(library.lists.map(({ path }) => path))).not.toMatch(/hidden|bo|2025|2027/)
  })

  it('find the texts of an author by id and by name, each once', () => {
    expect(idsOf(listOf('author', 'ada'))).toEqual(['en/new', 'en/old', 'en/undated'])
  })

  it('are pages that links may lead to, and that the sitemap has', () => {
    const paths = library.lists.map(({ path }) => path)
    expect(pagePaths(library)).toEqual(expect.arrayContaining(paths))
    expect(sitePages(library).map(({ path }) => path)).toEqual(expect.arrayContaining(paths))
    expect(library.placeOf('/en/articles/2026')).toMatchObject({ path: '/en/articles/2026/', isKnown: true })
  })

  it('are none on a site that has pages of its own', () => {
    const { config, articles } = library
    const content = { articles, pages: [], books: [], offers: [], authors: [], diagnostics: [] }
    expect(buildLibrary(content, { ...config, routes: undefined }).lists).toEqual([])
  })
})

describe('a list that is longer than a page', () => {
  const many = Object.fromEntries(
    Array.from({ length: 97 }, (_, index) => [
      `en/n-${index}.md`,
      text(`N ${index}`, `published: 2026-01-01\nstage: awareness\ntopics: [ice]\n`),
    ]),
  )
  const library = libraryOf(many)
  const pathsOf = (kind: ArticleList['kind']): string[] =>
    library.lists
      .filter((list) => list.kind === kind)
      .flatMap(pagesOf)
      .map(({ path, start, articles }) => `${path} ${start}+${articles.length}`)

  it('has more pages, each at its number; those with teasers are shorter', () => {
    expect(pathsOf('all')).toEqual(['/en/articles/ 1+40', '/en/articles/2/ 41+40', '/en/articles/3/ 81+17'])
    expect(pathsOf('topic')).toEqual([
      '/en/topic/ice/ 1+24',
      '/en/topic/ice/2/ 25+24',
      '/en/topic/ice/3/ 49+24',
      '/en/topic/ice/4/ 73+24',
      '/en/topic/ice/5/ 97+1',
    ])
  })

  it('has its first page alone beside versions in other languages', () => {
    const versions = new Map(sitePages(library).map((page) => [page.path, page.versions]))
    expect(versions.get('/en/articles/')).toEqual({ en: '/en/articles/' })
    expect(versions.get('/en/articles/2/')).toEqual({ en: '/en/articles/2/' })
  })
})

it('a text that stands where a list does is told', async () => {
  const root = await writeSite({
    'articles/en/2026.md': text('A year', 'published: 2026-01-01\nstage: awareness\n'),
    'articles/en/other.md': text('Other', 'stage: awareness\n'),
  })
  const engine = new Engine(exampleConfig({ paths: '/{lang}/articles/{slug}/' }, root))
  const { diagnostics } = await engine.library()
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)).toEqual([
    'content/articles/en/2026.md:2:1  found the address /en/articles/2026/, which the site uses itself for a list of articles; choose another slug  (reserved-slug)',
  ])
})

it('the words that begin the addresses of lists are no slugs', () => {
  const library = libraryOf({
    'en/author.md': text('A'),
    'en/articles.md': text('B'),
    'da/serie.md': text('C'),
  })
  expect(library.diagnostics.map(({ message }) => message)).toEqual([
    'found the slug "serie", which the site uses itself, so that this text is at /da/serie-2/; choose another',
    'found the slug "articles", which the site uses itself, so that this text is at /en/articles-2/; choose another',
    'found the slug "author", which the site uses itself, so that this text is at /en/author-2/; choose another',
  ])
})

it('a link to where texts stand on other sites, below the word for articles, finds the text', () => {
  const library = libraryOf({
    'en/a.md': '# A\n\nSee [one](/articles/b/), [two](/en/articles/) and [three](/en/topic/b/).\n',
    'en/b.md': '# B\n\nText.\n',
  })
  expect(library.diagnostics.map(formatDiagnostic)).toEqual([
    'content/articles/en/a.md:3:5  found a link to "/articles/b/", where a text was that is at /en/b/ now; write that  (moved-link)',
  ])
})
