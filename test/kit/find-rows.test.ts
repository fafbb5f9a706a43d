import { describe, expect, it } from 'vitest'
import { findRows, folded, type Known } from '../../plugins/kit/find-rows.ts'
import type { KitRow } from '../../plugins/kit/row.ts'
import { NO_WISH, type Wish } from '../../plugins/kit/wish.ts'
import { rowOf } from './rows.ts'

const KNOWN: Known = {
  today: '2026-06-01',
  lang: 'da',
  usedOn: (id) => (id === 'en/oil' ? ['X'] : []),
  topicName: (id) => ({ care: 'PlejeCare' })[id] ?? id,
}

const ROWS: readonly KitRow[] = [
  rowOf('en/oil', {
    ...{ title: 'Oil a chain', excerpt: 'Twice a year, once it is dry.', stage: 'decision' },
    ...{ topics: ['care', 'chains'], networks: ['X', 'LinkedIn'], formats: ['cards-quote', 'social'] },
    ...{ published: '2026-03-01', due: '2026-06-01' },
  }),
  rowOf('da/kaede', {
    ...{ title: 'Smør en kæde', excerpt: 'Et råd om olie.', lang: 'da', stage: 'awareness' },
    ...{ topics: ['care'], networks: ['LinkedIn'], formats: ['social'] },
    ...{ published: '2026-04-01', due: '2026-06-02', isEvergreen: false },
  }),
  rowOf('en/cafe', {
    ...{ title: 'A café on wheels', excerpt: 'Oil is not coffee.', stage: 'delight', hasPicture: false },
    published: '2026-02-01',
  }),
]

const find = (wish: Partial<Wish>, rows = ROWS, known = KNOWN): string[] =>
  findRows(rows, { ...NO_WISH, ...wish }, known).map(({ id }) => id)

describe('a filter', () => {
  it.each<[Partial<Wish>, string[]]>([
    [{}, ['da/kaede', 'en/oil', 'en/cafe']],
    [{ lang: ['da'] }, ['da/kaede']],
    [{ lang: ['da', 'en'] }, ['da/kaede', 'en/oil', 'en/cafe']],
    [{ stage: ['decision', 'delight'] }, ['en/oil', 'en/cafe']],
    [{ topic: ['care'] }, ['da/kaede', 'en/oil']],
    [{ topic: ['chains'] }, ['en/oil']],
    [{ format: ['cards-quote'] }, ['en/oil']],
    [{ network: ['X'] }, ['en/oil']],
    [{ network: ['X', 'LinkedIn'] }, ['da/kaede', 'en/oil']],
    [{ is: ['evergreen'] }, ['en/oil', 'en/cafe']],
    [{ is: ['dated'] }, ['da/kaede']],
    [{ is: ['due'] }, ['en/oil']],
    [{ is: ['unused'] }, ['da/kaede', 'en/cafe']],
    [{ is: ['unused'], network: ['X'] }, []],
    [{ is: ['unused'], network: ['LinkedIn'] }, ['da/kaede', 'en/oil']],
    [{ is: ['unused'], network: ['x'] }, []],
    [{ is: ['bare'] }, ['en/cafe']],
    [{ is: ['pictured'] }, ['da/kaede', 'en/oil']],
    [{ is: ['unused', 'evergreen'] }, ['en/cafe']],
    [{ is: ['evergreen', 'dated'] }, []],
    [{ stage: ['awareness'], network: ['LinkedIn'] }, ['da/kaede']],
    [{ stage: ['awareness'], network: ['X'] }, []],
    [{ topic: ['none'] }, []],
  ])('%j leaves %j', (wish, ids) => {
    expect(find(wish)).toEqual(ids)
  })
})

it('what has expired is there for those who ask for it alone', () => {
  const rows = [...ROWS, rowOf('en/gone', { isExpired: true, stage: 'delight' })]
  expect(find({ stage: ['delight'] }, rows)).toEqual(['en/cafe'])
  expect(find({ stage: ['delight'], is: ['expired'] }, rows)).toEqual(['en/gone'])
})

it('marks are found as they are typed', () => {
  const rows = [rowOf('en/set', { title: '“Don’t stop” – and then…' })]
  for (const words of ["don't", '"don', '“Don’t', 'then...', '…'])
    expect(find({ words }, rows)).toEqual(['en/set'])
})

describe('words', () => {
  it.each([
    ['OIL', ['en/oil', 'en/cafe']],
    ['  oil   dry ', ['en/oil']],
    ['oil nothing', []],
    ['café', ['en/cafe']],
    ['cafe', ['en/cafe']],
    ['CAFÉ', ['en/cafe']],
    ['cafe\u0301', ['en/cafe']],
    ['kæde', ['da/kaede']],
    ['KÆDE', ['da/kaede']],
    ['smør', ['da/kaede']],
    ['råd', ['da/kaede']],
    ['ra\u030ad', ['da/kaede']],
    // Letters of their own are no others with a sign: "rad" is not "råd".
    ['rad', []],
    ['smor', []],
    ['kaede', []],
    ['care', ['da/kaede', 'en/oil']],
    ['pleje', ['da/kaede', 'en/oil']],
    ['$&', []],
    ['.*', []],
  ])('%j find %j', (words, ids) => {
    expect(find({ words })).toEqual(ids)
  })

  it('fit best at the start of a title, then in it, in a topic, and in the excerpt', () => {
    const published = ['2026-01-04', '2026-01-03', '2026-01-02', '2026-01-01']
    const rows = [
      rowOf('excerpt', { title: 'A', excerpt: 'care', published: published[0] ?? '' }),
      rowOf('topic', { title: 'B', topics: ['care'], published: published[1] ?? '' }),
      rowOf('title', { title: 'Take care', published: published[2] ?? '' }),
      rowOf('start', { title: 'Care', published: published[3] ?? '' }),
    ]
    expect(find({ words: 'care' }, rows)).toEqual(['start', 'title', 'topic', 'excerpt'])
    // Who asks for an order gets it.
    expect(find({ words: 'care', order: 'oldest' }, rows)).toEqual(['start', 'title', 'topic', 'excerpt'])
    expect(find({ words: 'care', order: 'title' }, rows)).toEqual(['excerpt', 'topic', 'start', 'title'])
  })

  it('are looked for without accents, but for the letters of Danish', () => {
    expect(folded('Ångstrøm à la Crème Brûlée, ÆBLE, ñ')).toBe('ångstrøm a la creme brulee, æble, n')
  })
})

describe('the order', () => {
  const rows = [
    rowOf('b', { title: 'Zebra', published: '2026-01-02', due: '2027-01-01' }),
    rowOf('a', { title: 'Zebra', published: '2026-01-02', due: '2027-01-01' }),
    rowOf('c', { title: 'Ål', published: '2026-01-01', due: '' }),
    rowOf('d', { title: 'able', published: '', due: '2026-12-31' }),
  ]

  it.each([
    ['newest', ['a', 'b', 'c', 'd']],
    ['oldest', ['c', 'a', 'b', 'd']],
    ['title', ['d', 'a', 'b', 'c']],
    ['due', ['d', 'a', 'b', 'c']],
  ] as const)('%s: %j, however the rows came', (order, ids) => {
    expect(find({ order }, rows)).toEqual(ids)
    expect(find({ order }, rows.toReversed())).toEqual(ids)
  })

  it('of titles is that of the language of the page, whatever that of the articles', () => {
    expect(find({ order: 'title' }, rows, { ...KNOWN, lang: 'en' })).toEqual(['d', 'c', 'a', 'b'])
  })

  it('leaves the rows that it is given as they are', () => {
    const given = Object.freeze([...rows])
    findRows(given, { ...NO_WISH, order: 'title' }, KNOWN)
    expect(given).toEqual(rows)
  })
})
