import { describe, expect, it } from 'vitest'
import { ALIASES, asList, canonicalise } from '../../plugins/article/aliases.ts'
import { BROUGHT } from '../brought.ts'
import { understandText } from './understand-text.ts'

/** The names of `limits.md`, that people already use. */
const NAMES = {
  published: ['date', 'pubDate', 'pubDatetime', 'publishDate', 'published', 'published_at'],
  updated: ['updated', 'updatedDate', 'modDatetime', 'updateDate', 'lastmod', 'lastUpdated'],
  description: ['description', 'excerpt', 'custom_excerpt', 'summary'],
  image: ['image', 'cover', 'coverImage', 'ogImage', 'heroImage', 'feature_image', 'thumbnail'],
  topics: ['tags', 'categories', 'category', 'keywords', 'topics'],
  stage: ['stage', 'funnelStage', 'funnel_stage'],
} as const

const VALUES = {
  published: ['2024-05-01', '2024-05-01T00:00:00.000Z'],
  updated: ['2024-05-01', '2024-05-01T00:00:00.000Z'],
  description: ['Words.', 'Words.'],
  image: ['a.png', 'a.png'],
  topics: ['a, b', ['a', 'b']],
  stage: ['TOFU', 'awareness'],
} as const

describe.each(Object.entries(NAMES))('%s', (key, names) => {
  const [written, understood] = VALUES[key as keyof typeof VALUES]

  it.each(names)(`may be called %s`, (name) => {
    const article = understandText(`---\ntitle: A\n${name}: ${written}\n---\n`)
    expect(article.diagnostics).toEqual([])
    expect(article.said).toEqual({ title: 'A', [key]: understood })
  })
})

describe('names of other tools', () => {
  it('give way to our own, and the first of several counts', () => {
    expect(canonicalise({ date: 'a', published: 'b', pubDate: 'c' }, BROUGHT.blocks).data).toEqual({
      published: 'b',
    })
    expect(canonicalise({ pubDate: 'c', date: 'a' }, BROUGHT.blocks).data).toEqual({ published: 'a' })
  })

  it('are joined where they are topics', () => {
    expect(canonicalise({ tags: 'a, b', category: 'c', topics: ['d'] }, BROUGHT.blocks).data).toEqual({
      topics: ['d', 'a', 'b', 'c'],
    })
  })

  it('may have blocks as values, of which the words count', () => {
    const { data, origin } = canonicalise(
      {
        coverImage: { src: './bench.jpg', alt: 'A bench' },
        authors: [{ name: 'Ada Wood' }, 'Bo'],
        tags: [{ value: 'bikes' }, { name: 'chains' }],
        lastUpdated: false,
      },
      BROUGHT.blocks,
    )
    expect(data).toEqual({
      image: './bench.jpg',
      imageAlt: 'A bench',
      author: ['Ada Wood', 'Bo'],
      topics: ['bikes', 'chains'],
    })
    expect(origin.get('imageAlt')).toEqual(['coverImage', 'alt'])
    const own = { image: { url: 'a.png', alt: 'Theirs' }, imageAlt: 'Ours' }
    expect(canonicalise(own, BROUGHT.blocks).data).toEqual({ image: 'a.png', imageAlt: 'Ours' })
  })

  it('say nothing where they are empty, in blocks of channels, too', () => {
    expect(canonicalise({ title: '', date: null, cards: { design: ' ' } }, BROUGHT.blocks).data).toEqual({
      cards: {},
    })
  })

  it('are where a mistake is reported, by the name that the writer wrote', () => {
    const { origin } = canonicalise({ pubDate: 'x', preheader: 'y', status: 'draft' }, BROUGHT.blocks)
    expect(Object.fromEntries(origin)).toEqual({
      published: ['pubDate'],
      'newsletter.preheader': ['preheader'],
      draft: ['status'],
    })
  })

  it('of mail go into the newsletter block, unless it says otherwise', () => {
    expect(canonicalise({ email_subject: 'S', preview: 'P' }, BROUGHT.blocks).data).toEqual({
      newsletter: { preheader: 'P', subject: 'S' },
    })
    expect(canonicalise({ preheader: 'P', newsletter: { preheader: 'Ours' } }, BROUGHT.blocks).data).toEqual({
      newsletter: { preheader: 'Ours' },
    })
  })

  it('are never a key of ours and a name for another at once', () => {
    const names = Object.values(ALIASES).flat()
    expect(names.filter((name, index) => names.indexOf(name) !== index || name in ALIASES)).toEqual([])
  })
})

describe('a draft', () => {
  it.each([
    [{ draft: true }, { draft: true }],
    [{ published: false }, { draft: true }],
    [{ status: 'draft' }, { draft: true }],
    [{ status: 'Draft' }, { draft: true }],
    [{ status: 'published' }, {}],
    [{ published: true }, {}],
  ])('is what %j says', (written, data) => {
    expect(canonicalise(written, BROUGHT.blocks).data).toEqual(data)
  })

  it('keeps its date when another key holds it', () => {
    expect(canonicalise({ published: false, date: '2024-05-01' }, BROUGHT.blocks).data).toEqual({
      draft: true,
      published: '2024-05-01',
    })
  })
})

it('takes a key without a value for one that was not written', () => {
  expect(
    canonicalise(
      { title: 'A', slug: null, excerpt: '', description: null, summary: 'Words.' },
      BROUGHT.blocks,
    ).data,
  ).toEqual({
    title: 'A',
    description: 'Words.',
  })
})

it('leaves what it was given as it was', () => {
  const data = Object.freeze({
    tags: Object.freeze(['a']),
    category: 'b',
    newsletter: Object.freeze({}),
    preview: 'p',
  })
  canonicalise(data, BROUGHT.blocks)
  expect(data).toEqual({ tags: ['a'], category: 'b', newsletter: {}, preview: 'p' })
})

it('reads one value, a comma-separated text and a list alike', () => {
  expect([asList('a'), asList('a, b ,c'), asList(['a', 1]), asList(5)]).toEqual([
    ['a'],
    ['a', 'b', 'c'],
    ['a', 1],
    [5],
  ])
})
