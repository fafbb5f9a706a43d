/** How many ids a split is measured over. */
export const MANY = 100_000

/** How far a share may be from its weight. */
export const TOLERANCE = 0.01

/** Share of the ids that get each variation. Runs in a browser too, so it needs nothing but its arguments. */
export function splitOf(variation: (id: string) => number, count: number, many = 100_000): number[] {
  const counts = Array.from({ length: count }, () => 0)
  for (let index = 0; index < many; index++) {
    const chosen = variation(`reader-${index}`)
    counts[chosen] = (counts[chosen] ?? 0) + 1
  }
  return counts.map((found) => found / many)
}
