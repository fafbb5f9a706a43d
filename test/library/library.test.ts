import { describe, expect, it } from 'vitest'
import type { PerennialOptions } from '../../plugins/config.ts'
import { linkOnSite } from '../../plugins/html/page.ts'
import type { Library } from '../../plugins/library/library.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { formatDiagnostic, START } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { articleOf, libraryOf } from '../make-library.ts'
import { definitionOf } from '../offers/make-offer.ts'

const text = (title: string, more = ''): string => `---\n${more}title: ${title}\n---\n\nText.\n`
const saidOf = ({ diagnostics }: Library): string[] =>
  diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)
const idsOf = ({ articles }: Library): string[] => articles.map(({ id }) => id)
const versionsOf = (library: Library, id: string): string[] => {
  const article = library.articles.find((candidate) => candidate.id === id)
  return article ? [...library.translationsOf(article).values()].map((version) => version.id).sort() : []
}
const readSite = async (files: Record<string, string>, options: Partial<PerennialOptions> = {}) =>
  readLibrary(exampleConfig(options, await writeSite(files)))

describe('the library', () => {
  it('has its articles in the order of their ids, whatever the order of the files', () => {
    const texts = { 'en/b.md': text('B'), 'da/c.md': text('C'), 'en/a.md': text('A') }
    expect(idsOf(libraryOf(texts))).toEqual(['da/c', 'en/a', 'en/b'])
    expect(idsOf(libraryOf(Object.fromEntries(Object.entries(texts).reverse())))).toEqual([
      'da/c',
      'en/a',
      'en/b',
    ])
  })

  it('is empty where the content folder is empty or missing', async () => {
    const library = await readSite({})
    expect([library.articles, library.books, library.offers, library.diagnostics]).toEqual([[], [], [], []])
  })

  it('gives a second text at the same address one of its own, and names the first', () => {
    const library = libraryOf({ 'en/a.md': text('A'), 'en/deep/a.md': text('B'), 'da/a.md': text('C') })
    expect(idsOf(library)).toEqual(['da/a', 'en/a', 'en/deep-a'])
    expect(saidOf(library)).toEqual([
      'warning content/articles/en/deep/a.md:2:1  found the address /en/a/ a second time ' +
        '(also content/articles/en/a.md), so that this text is at /en/deep-a/; give one of them another slug, or put folders into all addresses: ' +
        "perennial({ paths: '/{lang}/{id}/' })  (duplicate-slug)",
    ])
  })

  it('reports a second text at its slug, and lets links lead to either file', () => {
    const library = libraryOf({
      'en/a.md': text('A'),
      'en/b.md': text('B', 'slug: a\n').replace('Text.', '## More'),
      'en/links.md': text('C').replace('Text.', '[one](a.md), [two](b.md#more)'),
    })
    expect(saidOf(library)).toEqual([
      'warning content/articles/en/b.md:2:1  found the address /en/a/ a second time ' +
        '(also content/articles/en/a.md), so that this text is at /en/b/; give one of them another slug  (duplicate-slug)',
    ])
    const links = library.textOf('en/links')
    expect(links && linkOnSite(library, links, 'b.md#more')).toBe('/en/b/#more')
  })

  it('gives a page at the address of an article another', () => {
    const library = libraryOf({ 'en/a.md': text('A') }, { pages: [articleOf('en/sub/a.md', text('B'))] })
    expect(library.pages.map(({ path }) => path)).toEqual(['/en/sub-a/'])
    expect(saidOf(library)).toHaveLength(1)
  })

  it.each([
    ['en', 'stage'],
    ['en', 'topic'],
    ['en', 'book'],
    ['da', 'fase'],
    ['da', 'emne'],
    ['da', 'bog'],
  ])('gives another for the slug that the site uses itself: %s/%s', (lang, slug) => {
    const library = libraryOf({ [`${lang}/a.md`]: text('A', `slug: ${slug}\n`) })
    expect(idsOf(library)).toEqual([`${lang}/a`])
    expect(saidOf(library)).toEqual([
      `warning content/articles/${lang}/a.md:2:1  found the slug "${slug}", which the site uses itself, so that this text is at /${lang}/a/; choose another  (reserved-slug)`,
    ])
  })

  it('takes the other language’s words as slugs', () => {
    expect(idsOf(libraryOf({ 'da/stage.md': text('A'), 'en/bog.md': text('B') }))).toEqual([
      'da/stage',
      'en/bog',
    ])
  })

  it('keeps a text back whose draft nobody can read, and goes on with a warning', () => {
    const unread = articleOf('en/a.md', text('A', 'draft: fasle\n'))
    const library = libraryOf({}, { articles: [unread], diagnostics: unread.diagnostics })
    expect([idsOf(library), library.unpublished]).toEqual([[], 1])
    expect(saidOf(library)).toEqual([
      'warning content/articles/en/a.md:2:1  draft: found "fasle", expected true or false; until then, the text is kept back  (front-matter-value)',
    ])
  })

  it('names the language that a text is meant to be in', () => {
    expect(saidOf(libraryOf({ 'en/a.md': text('A', 'language: Se\n') }))).toEqual([
      'hint content/articles/en/a.md:2:1  found a text in "sv" (Swedish): a page and a card only, since Perennial reads Danish and English; set lang where that is wrong  (language)',
    ])
    expect(saidOf(libraryOf({ 'en/a.md': text('A', 'lang: xx\n') }))).toEqual([
      'warning content/articles/en/a.md:2:1  found a text in "xx": a page and a card only, since no language has that code; set lang  (language)',
    ])
  })

  it('warns of a title that stands twice in a language', () => {
    const library = libraryOf({ 'en/a.md': text('Same'), 'en/b.md': text('Same'), 'da/c.md': text('Same') })
    expect(idsOf(library)).toHaveLength(3)
    expect(saidOf(library)).toEqual([
      'warning content/articles/en/b.md:2:1  found the title of content/articles/en/a.md again; ' +
        "readers and search engines can't tell the two apart  (duplicate-title)",
    ])
  })

  it('takes topics that differ in spelling alone as one, spelt as most texts do, and tells each once', () => {
    const library = libraryOf({
      'en/a.md': text('A', 'topics: [SEO, a/b test]\n'),
      'en/b.md': text('B', 'topics: [seo, A B Test]\n'),
      'da/c.md': text('C', 'topics: [seo]\n'),
    })
    expect(saidOf(library)).toEqual([
      'warning content/articles/en/a.md:2:10  found the topic "SEO" (in one text), which is one with "seo"; ' +
        'write it the same way everywhere  (duplicate-topic)',
      'warning content/articles/en/a.md:2:15  found the topic "a/b test" (in one text), which is one with "A B Test"; ' +
        'write it the same way everywhere  (duplicate-topic)',
    ])
    expect(library.articles.map(({ said }) => said.topics)).toEqual([
      ['seo'],
      ['seo', 'A B Test'],
      ['seo', 'A B Test'],
    ])
  })

  it('spells a topic as the configuration does, where it is written as its label, or in offers and books', () => {
    const topics = { shelf: { da: 'Hylden', en: 'The Shelf' } }
    const offers = [definitionOf('plan', { topics: 'SHELF' })]
    const texts = {
      'en/a.md': text('A', 'topics: [The shelf, Shelf]\n'),
      'da/b.md': text('B', 'topics: [Hylden]\n'),
    }
    const library = libraryOf(texts, { offers }, { topics })
    expect(library.articles.map(({ said }) => said.topics)).toEqual([['shelf'], ['shelf']])
    expect(library.offerDefinitions.map((offer) => offer.topics)).toEqual([['shelf']])
    expect(saidOf(library).filter((line) => line.includes('duplicate-topic'))).toEqual([
      'warning content/articles/en/a.md:2:21  found the topic "Shelf" (in one text), which is one with "shelf"; write it the same way everywhere  (duplicate-topic)',
    ])
  })

  it('counts what is kept back, and does not hold it', () => {
    const texts = {
      'en/a.md': text('A'),
      'en/b.md': text('B', 'draft: true\n'),
      'en/c.md': text('C', 'published: 2026-06-02\n'),
      'en/d.md': text('D', 'published: 2026-06-01\n'),
    }
    const library = libraryOf(texts)
    expect([idsOf(library), library.unpublished]).toEqual([['en/a', 'en/d'], 2])
    expect(idsOf(libraryOf(texts, {}, { drafts: true }))).toHaveLength(4)
  })

  it('lets a draft share an address and a title with a text that is out', () => {
    const library = libraryOf({ 'en/a.md': text('A'), 'en/new/a.md': text('A', 'draft: true\n') })
    expect([idsOf(library), saidOf(library)]).toEqual([['en/a'], []])
  })

  it('gives the names of authors by their files, others as written, and the site where there is none', () => {
    const { authorNames } = libraryOf(
      {},
      {
        authors: [
          {
            ...{ id: 'ada', file: 'ada.yml', place: () => START, name: 'Ada Ås', bio: {} },
            ...{ kind: 'person' as const, photo: undefined, links: [] },
          },
        ],
      },
    )
    expect(authorNames({ author: ['ada', 'Bent Berg'] })).toEqual(['Ada Ås', 'Bent Berg'])
    expect(authorNames({})).toEqual(['Sider & Pages'])
  })
})

describe('translations', () => {
  it.each(['en/one', 'one'])(
    'are joined by id or slug, and each knows the other: translationOf: %s',
    (name) => {
      const library = libraryOf({
        'en/one.md': text('One'),
        'da/en.md': text('En', `translationOf: ${name}\n`),
      })
      expect(versionsOf(library, 'en/one')).toEqual(['da/en', 'en/one'])
      expect(versionsOf(library, 'da/en')).toEqual(['da/en', 'en/one'])
      expect(saidOf(library)).toEqual([])
    },
  )

  it('may name each other', () => {
    const library = libraryOf({
      'en/one.md': text('One', 'translationOf: da/en\n'),
      'da/en.md': text('En', 'translationOf: en/one\n'),
    })
    expect(versionsOf(library, 'en/one')).toEqual(['da/en', 'en/one'])
    expect(saidOf(library)).toEqual([])
  })

  it('are the text alone where nobody translates it', () => {
    expect(versionsOf(libraryOf({ 'en/one.md': text('One') }), 'en/one')).toEqual(['en/one'])
  })

  it.each(['en/gone', 'en/a', 'a'])('that name no text in another language are reported: %s', (name) => {
    expect(saidOf(libraryOf({ 'en/a.md': text('A', `translationOf: ${name}\n`) }))).toEqual([
      `warning content/articles/en/a.md:2:1  found translationOf: ${name}, which names no article in another language; ` +
        'write its id, such as en/slug  (translation)',
    ])
  })

  it('of a text that is not out yet wait for it', () => {
    const library = libraryOf({
      'en/one.md': text('One', 'draft: true\n'),
      'da/en.md': text('En', 'translationOf: en/one\n'),
    })
    expect([versionsOf(library, 'da/en'), saidOf(library)]).toEqual([
      ['da/en'],
      [
        'warning content/articles/da/en.md:2:1  found translationOf: en/one, which is not published; the two are linked to each other when it is  (translation)',
      ],
    ])
  })

  it('are one a language: a second is reported and stands alone', () => {
    const library = libraryOf({
      'en/one.md': text('One'),
      'da/a.md': text('A', 'translationOf: en/one\n'),
      'da/b.md': text('B', 'translationOf: en/one\n'),
    })
    expect(versionsOf(library, 'en/one')).toEqual(['da/a', 'en/one'])
    expect(versionsOf(library, 'da/b')).toEqual(['da/b'])
    expect(saidOf(library)).toEqual([
      'warning content/articles/da/b.md:2:1  found translationOf: en/one, but content/articles/da/a.md is its version in da ' +
        'already; delete one of the two  (translation)',
    ])
  })
})

describe('reading the content folder', () => {
  it('goes on past a file with a mistake', async () => {
    const library = await readSite({
      'articles/en/good.md': text('Good'),
      'articles/en/bad.md': '---\ntitle: Bad\npublished: soon\n---\n\nText.\n',
      'offers/bad.yml': 'stage: nowhere\n',
      'offers/good.yml':
        'kind: guide\nstage: awareness\nlanguage: en\nheadline: H\ntext: T\nlabel: L\ntarget: /x/\n',
    })
    expect(idsOf(library)).toEqual(['en/bad', 'en/good'])
    expect(library.offers.map(({ id }) => id)).toEqual(['good'])
    expect(new Set(library.diagnostics.map(({ file }) => file))).toEqual(
      new Set(['content/articles/en/bad.md', 'content/offers/bad.yml']),
    )
  })

  it('only warns of a mistake in a text that is kept back: it can’t make the site wrong', async () => {
    const draft = '---\ntitle: Draft\ndraft: true\nstage: unheard\n---\n\nWords.\n'
    const files = { 'articles/en/draft.md': draft }
    const severities = async (drafts: boolean): Promise<string[]> =>
      (await readSite(files, { drafts })).diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)
    expect(await severities(false)).toEqual(['warning front-matter-value'])
    expect(await severities(true)).toEqual(['error front-matter-value'])
  })

  it('tells books, offers and authors apart by their names, in whichever folders they stand', async () => {
    const offer = (language: string): string =>
      `kind: guide\nstage: awareness\nlanguage: ${language}\nheadline: H\ntext: T\nlabel: L\ntarget: /x/\n`
    const library = await readSite({
      'offers/da/start.yml': offer('da'),
      'offers/en/start.yml': offer('en'),
      'authors/Ada Ås.yml': 'name: Ada\n',
    })
    expect(library.offers.map(({ id, language }) => [id, language])).toEqual([['start', 'da']])
    expect(saidOf(library)).toEqual([
      'error content/authors/Ada Ås.yml:1:1  found the file name "Ada Ås", expected lower-case letters, digits and single hyphens  (file-name)',
      'error content/offers/en/start.yml:1:1  found the name "start" a second time (also content/offers/da/start.yml); ' +
        'give one of the files another name  (file-name)',
    ])
  })

  it('lists what it finds in the order of file and place', async () => {
    const library = await readSite({
      'articles/en/b.md': '---\ntitle: B\n---\n\n[x](y.md) [z](w.md)\n\n[q](r.md)\n',
      'articles/en/a.md': '---\ntitle: A\n---\n\n[x](y.md)\n',
    })
    expect(library.diagnostics.map(({ file, line, column }) => `${file.at(-4)}${line}:${column}`)).toEqual([
      'a5:1',
      'b5:1',
      'b5:11',
      'b7:1',
    ])
  })
})
