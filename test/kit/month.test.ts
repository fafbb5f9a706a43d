import { describe, expect, it } from 'vitest'
import { happeningsOf, monthsLater, weeksOf } from '../../plugins/kit/month.ts'
import { rowOf } from './rows.ts'

/** Lay a month out as the numbers of its days; a dash is no day of it. */
function laid(month: string): string[] {
  return weeksOf(month, new Map()).map((week) => week.map(({ day }) => day?.slice(-2) ?? '--').join(' '))
}

describe('a month', () => {
  it('that begins on a Monday has no gap before it', () => {
    expect(laid('2026-06')).toEqual([
      '01 02 03 04 05 06 07',
      '08 09 10 11 12 13 14',
      '15 16 17 18 19 20 21',
      '22 23 24 25 26 27 28',
      '29 30 -- -- -- -- --',
    ])
  })

  it('that begins on a Sunday has it alone in its first week', () => {
    expect(laid('2026-11')).toEqual([
      '-- -- -- -- -- -- 01',
      '02 03 04 05 06 07 08',
      '09 10 11 12 13 14 15',
      '16 17 18 19 20 21 22',
      '23 24 25 26 27 28 29',
      '30 -- -- -- -- -- --',
    ])
  })

  it.each([
    ['2024-02', 29],
    ['2026-02', 28],
    ['2000-02', 29],
    ['1900-02', 28],
    ['2026-04', 30],
    ['2026-12', 31],
  ])('%s has %i days', (month, count) => {
    expect(
      weeksOf(month, new Map())
        .flat()
        .filter(({ day }) => day !== undefined),
    ).toHaveLength(count)
  })

  it('of four weeks has four', () => {
    expect(laid('2021-02')).toHaveLength(4)
  })

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-05', 0, '2026-05'],
    ['2024-02', 12, '2025-02'],
  ])('after %s by %i is %s', (month, count, later) => {
    expect(monthsLater(month, count)).toBe(later)
  })
})

describe('what happens to articles', () => {
  const oil = rowOf('en/oil', { published: '2026-06-01', due: '2027-06-01' })
  const rust = rowOf('en/rust', { published: '2026-06-01', due: '' })
  const undated = rowOf('en/undated', { published: '', due: '' })
  const uses = [
    { id: 'en/oil', day: '2026-06-03', on: 'X' },
    { id: 'en/gone', day: '2026-06-03', on: 'X' },
  ]

  it('is told by its days: out, used, to be read again', () => {
    expect(Object.fromEntries(happeningsOf([oil, rust, undated], uses))).toEqual({
      '2026-06-01': [
        { kind: 'published', row: oil },
        { kind: 'published', row: rust },
      ],
      '2026-06-03': [{ kind: 'used', on: 'X', row: oil }],
      '2027-06-01': [{ kind: 'due', row: oil }],
    })
  })

  it('stands on its day of the month, and nowhere else in it', () => {
    const days = weeksOf('2026-06', happeningsOf([oil, rust], uses)).flat()
    const full = days.filter(({ happenings }) => happenings.length > 0)
    expect(full.map(({ day, happenings }) => [day, happenings.length])).toEqual([
      ['2026-06-01', 2],
      ['2026-06-03', 1],
    ])
  })
})
