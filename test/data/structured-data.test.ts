import { describe, expect, it } from 'vitest'
import { bookEntry } from '../../plugins/astro/book-entry.ts'
import { scriptsOf } from '../../plugins/astro/client-scripts.ts'
import { articleEntry, foreignEntry } from '../../plugins/astro/entries.ts'
import { listEntries } from '../../plugins/astro/list-entry.ts'
import { siteEntry } from '../../plugins/astro/site-entry.ts'
import type { Author } from '../../plugins/authors/schema.ts'
import type { BookDefinition } from '../../plugins/books/schema.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { START } from '../../plugins/source/diagnostic.ts'
import { articleData, howToData, questionsData } from '../../src/data/article.ts'
import { bookData } from '../../src/data/book.ts'
import { graphOf, type Thing } from '../../src/data/graph.ts'
import { listData } from '../../src/data/list.ts'
import { pageData } from '../../src/data/page.ts'
import { blogData, webSiteData } from '../../src/data/site.ts'
import { trailData } from '../../src/data/trail.ts'
import { libraryOf } from '../make-library.ts'
import { searchEngineFaults } from './search-engines.ts'
import { vocabularyFaults } from './vocabulary.ts'

const author = (id: string, more: Partial<Author>): Author => ({
  ...{ id, name: id, file: `content/authors/${id}.yml`, place: () => START },
  ...{ bio: { en: 'Rides.' }, links: [], kind: 'person' as const, photo: undefined },
  ...more,
})

const BOOK: BookDefinition = {
  ...{ id: 'en-bikes', file: 'content/ebooks/en-bikes.yml', place: () => START },
  ...{ title: 'Bikes', description: 'On bikes.', language: 'en', articles: ['chain', 'grease'] },
  ...{ author: ['ada'], published: '2026-05-01T00:00:00.000Z' },
}

const library = libraryOf(
  {
    'en/chain.md':
      '---\ntitle: How to mend a chain\npublished: 2026-03-01\nupdated: 2026-04-02T08:30:00+02:00\nstage: awareness\ntopics: [bikes]\nauthor: [ada, workshop, Cy, Bikes Ltd]\nseries: Chains\n---\n\n1. Open the link.\n2. Clean the pin.\n3. Close the link.\n',
    'en/grease.md':
      '---\ntitle: Grease\npublished: 2026-03-02\nstage: decision\nseries: Chains\n---\n\n## Does it cost anything?\n\nNo.\n\n## Where do I buy grease?\n\nAt the "dealer" & &lt;elsewhere&gt;.\n',
    'en/rust.md': '---\ntitle: Rust\nstage: awareness\n---\n\nText.\n',
    'sv/kedja.md': '---\ntitle: Kedja\nlang: sv\npublished: 2026-01-01\nauthor: ada\n---\n\nText.\n',
  },
  {
    authors: [
      author('ada', {
        name: 'Ada Ås',
        url: 'https://ada.example/',
        links: [{ url: 'https://social.example/@ada', label: undefined }],
      }),
      author('workshop', { name: 'The workshop', kind: 'organisation' }),
    ],
    books: [BOOK],
  },
  { brand: ['Bikes Ltd'], social: ['https://mastodon.social/@pages'] },
)
const site = siteEntry(library, await scriptsOf(library), [], registry, false)
const entry = (id: string) => {
  const found = library.articles.find((article) => article.id === id)
  if (!found) throw new Error(id)
  return articleEntry(library, found)
}
const chain = entry('en/chain')
const grease = entry('en/grease')
const lists = listEntries(library, []).flatMap(({ pages, ...list }) =>
  pages.map((page) => listData(site, { list, page }, { title: list.title || 'All', description: 'D' })),
)
const books = library.books.map((book) =>
  bookData(site, {
    ...{ id: book.id, book: bookEntry(library, book), cover: undefined, smallCover: undefined },
    files: [],
  }),
)
const foreign = library.foreign.map((text) => articleData(site, foreignEntry(library, text), undefined))

describe('what search engines are told of an article', () => {
  const data = articleData(site, chain, undefined)

  it('names people as people and others as organisations, with their page here and where else they are', () => {
    expect(data['author']).toEqual([
      {
        ...{ '@type': 'Person', '@id': 'https://pages.example/#author-ada', name: 'Ada Ås' },
        url: 'https://pages.example/en/author/ada/',
        sameAs: ['https://ada.example/', 'https://social.example/@ada'],
      },
      {
        ...{ '@type': 'Organization', '@id': 'https://pages.example/#author-workshop', name: 'The workshop' },
        url: 'https://pages.example/en/author/workshop/',
      },
      { '@type': 'Person', name: 'Cy' },
      { '@type': 'Organization', name: 'Bikes Ltd' },
    ])
  })

  it('is by the site where nobody is named', () => {
    const told = articleData(site, grease, undefined)
    expect(told['author']).toEqual([told['publisher']])
    expect(told['publisher']).toMatchObject({
      ...{ '@type': 'Organization', name: 'Sider & Pages' },
      sameAs: ['https://mastodon.social/@pages'],
    })
  })

  it('has days where only days are known, and moments in UTC where more is', () => {
    expect(data).toMatchObject({ datePublished: '2026-03-01', dateModified: '2026-04-02T06:30:00.000Z' })
    expect(articleData(site, entry('en/rust'), undefined)['datePublished']).toBeUndefined()
  })

  it('is a part of the blog of its language and of its series, and about its topics', () => {
    expect(data).toMatchObject({
      '@type': 'BlogPosting',
      isPartOf: [
        { '@type': 'Blog', '@id': 'https://pages.example/en/#blog' },
        { '@type': 'CreativeWorkSeries', name: 'Chains', url: 'https://pages.example/en/series/chains/' },
      ],
      position: 1,
      about: [{ '@type': 'Thing', name: 'Bikes', url: 'https://pages.example/en/topic/bikes/' }],
    })
  })

  it('has its questions where it is a list of them, and its steps where it shows how something is done', () => {
    expect([questionsData(chain), howToData(grease)]).toEqual([undefined, undefined])
    expect(questionsData(grease)?.['mainEntity']).toEqual([
      {
        '@type': 'Question',
        name: 'Does it cost anything?',
        acceptedAnswer: { '@type': 'Answer', text: 'No.' },
      },
      {
        '@type': 'Question',
        name: 'Where do I buy grease?',
        acceptedAnswer: { '@type': 'Answer', text: 'At the “dealer” & <elsewhere>.' },
      },
    ])
    expect(howToData(chain)).toMatchObject({ name: 'How to mend a chain', step: { length: 3 } })
  })
})

it('the first page of an author is a profile, and a series has its parts in their order', () => {
  expect(lists).toContainEqual(
    expect.objectContaining({
      '@type': 'ProfilePage',
      mainEntity: expect.objectContaining({ name: 'Ada Ås', description: 'Rides.' }),
    }),
  )
  expect(lists).toContainEqual(
    expect.objectContaining({
      about: expect.objectContaining({ '@type': 'CreativeWorkSeries', name: 'Chains' }),
      mainEntity: expect.objectContaining({
        itemListElement: [
          {
            ...{ '@type': 'ListItem', position: 1, name: 'How to mend a chain' },
            url: 'https://pages.example/en/chain/',
          },
          { '@type': 'ListItem', position: 2, name: 'Grease', url: 'https://pages.example/en/grease/' },
        ],
      }),
    }),
  )
})

describe('all that search engines are told', () => {
  const inContext = (data: Thing): string => JSON.stringify({ '@context': 'https://schema.org', ...data })
  const trail = trailData(site, [{ path: '/en/', title: 'Home' }], chain)
  const told = [
    graphOf(articleData(site, chain, undefined), howToData(chain), trail),
    graphOf(articleData(site, grease, undefined), questionsData(grease)),
    graphOf(webSiteData(site), blogData(site, 'en', [])),
    ...[pageData(site, chain), pageData(site, grease), ...lists, ...books, ...foreign],
  ].map(inContext)

  it('is in the words of schema.org, whose judge finds what is not', () => {
    const wrong = [
      inContext({ '@type': 'BlogPosting', headlin: 'x' }),
      inContext({ '@graph': [{ '@type': 'Book', author: { '@type': 'Person', bookFormat: 'x' } }] }),
    ]
    const faults = vocabularyFaults([...wrong, ...told])
    expect(faults.slice(wrong.length).flat()).toEqual([])
    expect(faults[0]?.join()).toContain('headlin')
    expect(faults[1]?.join()).toContain('bookFormat')
  })

  it('is what Google asks for', () => {
    expect(books).toHaveLength(1)
    expect(told.flatMap(searchEngineFaults)).toEqual([])
  })

  it('would be held against us otherwise', () => {
    const faults = searchEngineFaults(
      inContext({
        ...{ '@type': 'BlogPosting', headline: '<b>x</b>', url: '/x', author: [], datePublished: '1 May' },
        image: { '@type': 'ImageObject' },
      }),
    )
    expect(faults).toEqual([
      'BlogPosting: markup in headline',
      'BlogPosting: url /x',
      'BlogPosting: author is empty',
      'BlogPosting: datePublished 1 May',
      'ImageObject: no url',
    ])
  })
})
