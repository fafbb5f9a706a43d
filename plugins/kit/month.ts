import type { KitRow } from './row.ts'

/** What a day of the calendar holds of an article: it came out, it was used, or it is to be read again. */
export interface Happening {
  readonly kind: 'published' | 'used' | 'due'
  /** Where it was used. */
  readonly on?: string
  readonly row: KitRow
}

/** A use of something of an article: the day, as `YYYY-MM-DD`, and where. */
export interface Use {
  readonly id: string
  readonly day: string
  readonly on: string
}

/** A day of a calendar; none before the first and after the last of its month. */
export interface Day {
  readonly day: string | undefined
  readonly happenings: readonly Happening[]
}

const WEEK = 7

/** List what happened, or will, to articles, by days. */
export function happeningsOf(
  rows: readonly KitRow[],
  uses: readonly Use[],
): ReadonlyMap<string, readonly Happening[]> {
  const days = new Map<string, Happening[]>()
  const add = (day: string, happening: Happening): void => {
    if (day !== '') days.set(day, [...(days.get(day) ?? []), happening])
  }
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) {
    add(row.published, { kind: 'published', row })
    add(row.due, { kind: 'due', row })
    for (const { day, on } of row.uses) add(day, { kind: 'used', on, row })
  }
  for (const { id, day, on } of uses) {
    const row = byId.get(id)
    if (row) add(day, { kind: 'used', on, row })
  }
  return days
}

/** Lay a month (`YYYY-MM`) out in weeks that begin on a Monday. */
export function weeksOf(month: string, happenings: ReadonlyMap<string, readonly Happening[]>): Day[][] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const first = new Date(Date.UTC(year, number - 1, 1))
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const before = (first.getUTCDay() + WEEK - 1) % WEEK
  const all = Math.ceil((before + count) / WEEK)
  return Array.from({ length: all }, (_, week) =>
    Array.from({ length: WEEK }, (__, at): Day => {
      const date = week * WEEK + at - before + 1
      if (date < 1 || date > count) return { day: undefined, happenings: [] }
      const day = `${month}-${String(date).padStart(2, '0')}`
      return { day, happenings: happenings.get(day) ?? [] }
    }),
  )
}

/** Give the month so many months later, or earlier, as `YYYY-MM`. */
export function monthsLater(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 'YYYY-MM'.length)
}
