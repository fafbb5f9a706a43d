import type { KitRow } from './row.ts'

/** How many articles a part of the index holds: the first comes with the page, the others when somebody looks for more. */
const PART = 400
/** How many articles the first page shows where no script runs; a page of its own has them all. */
export const SHOWN_PLAIN = 60

/** Cut the index into parts. */
export function partsOf(rows: readonly KitRow[]): (readonly KitRow[])[] {
  return Array.from({ length: Math.max(1, Math.ceil(rows.length / PART)) }, (_, at) =>
    rows.slice(at * PART, (at + 1) * PART),
  )
}
