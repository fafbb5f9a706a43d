/** How often groups are drawn anew. */
const DRAWS = 500

/**
 * Give the interval in which a figure lies nineteen times of twenty, when whole groups are drawn anew with return: texts of
 * one owner are alike, and say less than as many of many.
 */
export function intervalOf<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  figureOf: (items: readonly Item[]) => number,
): readonly [low: number, high: number] {
  const groups = [...Map.groupBy(items, groupOf).values()]
  const random = randomOf(1)
  const figures = Array.from({ length: DRAWS }, () =>
    figureOf(groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? [])),
  ).sort((a, b) => a - b)
  return [figures[Math.floor(DRAWS * 0.025)] ?? 0, figures[Math.floor(DRAWS * 0.975)] ?? 0]
}

/** Random figures from 0 to 1 that are the same in each run (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
