import { fitOf, isSo, type Known, leftOutBy, wordsOf } from './find-rows.ts'
import type { KitRow } from './row.ts'
import { CHOICES, STATES, type Wish } from './wish.ts'

/** How many rows each choice would leave, or leaves, with all others as they are: by its kind, and then its value. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Count for each choice the rows that it would leave. Of one kind any may fit, so that what is ticked of it does not count; of states all must. */
export function countChoices(rows: readonly KitRow[], wish: Wish, known: Known): Counts {
  const counts = new Map(CHOICES.map((kind) => [kind as string, new Map<string, number>()]))
  const words = wordsOf(wish)
  const add = (kind: string, values: readonly string[]): void => {
    const own = counts.get(kind)
    for (const value of values) own?.set(value, (own.get(value) ?? 0) + 1)
  }
  const expired: Wish = { ...wish, is: [...wish.is, 'expired'] }
  for (const row of rows) {
    if (fitOf(row, words, known) === 0) continue
    const isHidden = row.isExpired && !wish.is.includes('expired')
    const [out, ...others] = leftOutBy(row, isHidden ? expired : wish, known)
    if (isHidden) {
      if (out === undefined) add('is', ['expired'])
      continue
    }
    if (others.length > 0) continue
    for (const kind of CHOICES) {
      if (out !== undefined && out !== kind) continue
      if (kind !== 'is') add(kind, valuesOf(row, kind))
      else if (out === undefined)
        add(
          kind,
          STATES.filter((state) => isSo(row, state, wish, known)),
        )
    }
  }
  return counts
}

function valuesOf(row: KitRow, kind: Exclude<(typeof CHOICES)[number], 'is'>): readonly string[] {
  if (kind === 'lang' || kind === 'stage') return [row[kind]]
  return kind === 'topic' ? row.topics : kind === 'format' ? row.formats : row.networks
}
