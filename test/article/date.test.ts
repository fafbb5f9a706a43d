import { describe, expect, it } from 'vitest'
import { eitherDay, parseDate } from '../../plugins/article/date.ts'
import { messagesOfFrontMatter } from './understand-text.ts'

describe('a day', () => {
  it.each([
    '2024-05-01',
    '2024/05/01',
    '2024.05.01',
    '2024-5-1',
    '2024-05-01,',
    ' 2024-05-01 ; ',
    '1 May 2024',
    '1. maj 2024',
    'den 1. maj 2024',
    'onsdag den 1. maj 2024',
    'May 1, 2024',
    'may 1st, 2024',
    '1st of May 2024',
    'Wed, 1 May 2024',
    'Wed May 01 2024',
  ])('is read as people write it: %j', (text) => {
    expect(parseDate(text)).toBe('2024-05-01T00:00:00.000Z')
  })

  it.each([
    ['Feb', 'february', 'Februar', 2],
    ['mar', 'March', 'marts', 3],
    ['Sep.', 'Sept', 'september', 9],
    ['okt.', 'October', 'oktober', 10],
    ['dec', 'December', 'december', 12],
  ])('may have its month in English or Danish, whole or short: %s', (a, b, c, month) => {
    const expected = `2024-${String(month).padStart(2, '0')}-03T00:00:00.000Z`
    expect([a, b, c].map((name) => parseDate(`3 ${name} 2024`))).toEqual([expected, expected, expected])
  })
})

describe('a day in numbers alone', () => {
  it.each([
    ['04 15 2025', '2025-04-15'],
    ['15/04/2025', '2025-04-15'],
    ['15.4.2025', '2025-04-15'],
    ['12-31-2024', '2024-12-31'],
    ['05/05/2025', '2025-05-05'],
  ])('is read where one of them is no month: %j', (text, day) => {
    expect(parseDate(text)).toBe(`${day}T00:00:00.000Z`)
  })

  it.each(['04/05/2025', '02-03-2026', '15/13/2025', '04/15-2025'])('is no day else: %j', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })
})

describe('a time', () => {
  it.each([
    ['2024-05-01T10:30', '10:30:00'],
    ['2024-05-01 10:30:15', '10:30:15'],
    ['2024-05-01T10:30:15.123Z', '10:30:15'],
    ['2024-05-01 10:30:00 UTC', '10:30:00'],
    ['2024-05-01T10:30:00+02:00', '08:30:00'],
    ['2024-05-01 10:30:00 2024 +0200', '08:30:00'],
    ['2024-05-01 10:30:00 +0200', '08:30:00'],
    ['2024-05-01 10:30:00+02', '08:30:00'],
    ['2024-05-01T00:30:00-05:30', '06:00:00'],
    ['Wednesday, 01 May 2024 11:00:00 UTC', '11:00:00'],
    ['Wed, 01 May 2024 11:00:00 +0000', '11:00:00'],
    ['Wed May 01 2024 13:00:00 GMT+0200 (CEST)', '11:00:00'],
    ['May 1, 2024 at 10:30', '10:30:00'],
    ['1. maj 2024 kl. 10.30', '10:30:00'],
  ])('is read in its zone, or in UTC: %j', (text, time) => {
    expect(parseDate(text)).toBe(`2024-05-01T${time}.000Z`)
  })

  it('may move the day', () => {
    expect(parseDate('2024-01-01T00:30:00+02:00')).toBe('2023-12-31T22:30:00.000Z')
  })
})

describe('what is no date', () => {
  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '30 Feb 2024',
    '31. april 2024',
    '2024-05-01 25:00',
    '2024-05-01 10:61',
    'May 2024',
    '2024',
    '20240501',
    'foo 3 2024',
    'Published in 2024',
    'ma 3 2024',
    'soon',
    '',
    ' ',
  ])('is not guessed at: %j', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })

  it('is a day that could be two days', () => {
    expect(parseDate('01/05/2024')).toBeUndefined()
  })

  it.each([404, true, null, undefined, {}, ['2024-05-01']])('is anything but a text: %j', (value) => {
    expect(parseDate(value)).toBeUndefined()
  })

  it('is a long text, however it looks, without a search through it', () => {
    const started = performance.now()
    expect(parseDate(`1 a${' '.repeat(1_000_000)}x`)).toBeUndefined()
    expect(performance.now() - started).toBeLessThan(100)
  })
})

it('takes a Date, unless it is invalid', () => {
  expect(parseDate(new Date(Date.UTC(2024, 4, 1, 10)))).toBe('2024-05-01T10:00:00.000Z')
  expect(parseDate(new Date('x'))).toBeUndefined()
})

it.each([
  ['04/05/2025', ['2025-04-05', '2025-05-04']],
  ['07 12 2024', ['2024-07-12', '2024-12-07']],
  ['15/04/2025', undefined],
  ['04/31/2025', undefined],
  ['soon', undefined],
  [undefined, undefined],
])('%j may be either of two days: %j', (written, days) => {
  expect(eitherDay(written)).toEqual(days)
})

it('of two days that are meant, both are named to choose from', () => {
  expect(messagesOfFrontMatter('title: T', 'date: 07 12 2024')).toEqual([
    'text.md:3:1  date: found "07 12 2024", expected the day that is meant, 2024-07-12 or 2024-12-07  (front-matter-value)',
  ])
})
