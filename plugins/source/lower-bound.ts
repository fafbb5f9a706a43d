/** Find the index of the first of things in ascending order whose number is not below a limit; their count where all are. */
export function lowerBound<Thing>(
  things: readonly Thing[],
  limit: number,
  numberOf: (thing: Thing) => number,
): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberOf(things[middle] as Thing) < limit) low = middle + 1
    else high = middle
  }
  return low
}
