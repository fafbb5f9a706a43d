import { ALIASES } from './aliases.ts'
import { type DayOrder, eitherDay, figuresOf, parseDate } from './date.ts'
import type { FrontMatter } from './frontmatter.ts'

/** A day in the front matter that is written as figures, such as `07/12/2024`. */
export interface Figures {
  readonly key: string
  readonly written: string
  /** What stands between the figures. */
  readonly sign: string
  /** In which order they are; nothing where both may be the month. */
  readonly order?: DayOrder
}

/** In which order figures are read of which both may be the month, by the sign between them. */
export type DayOrders = ReadonlyMap<string, DayOrder>

/** The keys that hold days. */
const KEYS = ['published', 'updated', 'expires', 'reviewBy'].flatMap((key) => [key, ...(ALIASES[key] ?? [])])

/** List the days in front matter that are written as figures. */
export function figuresIn({ data }: Pick<FrontMatter, 'data'>): Figures[] {
  return KEYS.flatMap((key): Figures[] => {
    const written = data[key]
    const found = figuresOf(written)
    return found && typeof written === 'string' ? [{ key, written, ...found }] : []
  })
}

/** Tell whether a day may be either of two. */
export function isEither({ written }: Figures): boolean {
  return eitherDay(written) !== undefined
}

/** Write the days in front matter that may be either of two as the one that they are in these orders. */
export function withDays<Read extends Pick<FrontMatter, 'data'>>(
  read: Read,
  orders: DayOrders | undefined,
): Read {
  if (!orders) return read
  const days = figuresIn(read).flatMap(({ key, written, sign }) => {
    const day = parseDate(written, orders.get(sign))
    return day === undefined ? [] : [[key, day] as const]
  })
  return { ...read, data: { ...read.data, ...Object.fromEntries(days) } }
}
