import { fnv32a } from './fnv32a.ts'

/** Part of the line from 0 to 1, its end not included. */
export type BucketRange = readonly [start: number, end: number]

/** Part of the readers of a namespace, so that experiments in separate parts never meet. */
export type Namespace = readonly [id: string, start: number, end: number]

/** How far weights may add up to more or less than 1 before they count as wrong. */
const TOLERANCE = 0.01

/** Place a value on one of 1,000 steps from 0 to 1, by version 1 of GrowthBook's published hashing, which namespaces use. */
export function placeByVersion1(seed: string, value: string): number {
  return (fnv32a(value + seed) % 1000) / 1000
}

/** Place a value on one of 10,000 steps from 0 to 1, by version 2, which is free of version 1's bias between experiments. */
export function placeByVersion2(seed: string, value: string): number {
  return (fnv32a(`${fnv32a(seed + value)}`) % 10_000) / 10_000
}

/** Give each of a number of variations the same weight; none for less than one. */
export function equalWeights(count: number): number[] {
  return count < 1 ? [] : Array.from({ length: count }, () => 1 / count)
}

/**
 * Give each variation its range. `coverage` is the share of values that take part, from 0 to 1. Weights that are too few,
 * too many or don't add up to 1 count as equal ones.
 */
export function bucketRanges(count: number, coverage: number, weights?: readonly number[]): BucketRange[] {
  const share = Math.min(Math.max(coverage, 0), 1)
  const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? 0
  const fits = weights?.length === count && Math.abs(total - 1) <= TOLERANCE
  let start = 0
  return (weights && fits ? weights : equalWeights(count)).map((weight) => {
    const range = [start, start + share * weight] as const
    start += weight
    return range
  })
}

/** Choose the variation whose range a place lies in; -1 where it lies in none. */
export function chooseVariation(place: number, ranges: readonly BucketRange[]): number {
  return ranges.findIndex((range) => isIn(place, range))
}

/** Tell whether a value belongs to a part of a namespace. */
export function isInNamespace(value: string, [id, ...range]: Namespace): boolean {
  return isIn(placeByVersion1(`__${id}`, value), range)
}

function isIn(place: number, [start, end]: BucketRange): boolean {
  return place >= start && place < end
}
