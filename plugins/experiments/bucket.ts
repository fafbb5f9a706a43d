import { fnv32a } from './fnv32a.ts'

/** Part of the line from 0 to 1, its end not included. */
export type BucketRange = readonly [start: number, end: number]

/** Part of the readers of a namespace, so that experiments in separate parts never meet. */
export type Namespace = readonly [id: string, start: number, end: number]

/** Steps that the two versions of the hash divide the line from 0 to 1 into. */
const STEPS_OF_1 = 1000
const STEPS_OF_2 = 10_000

/** How far weights may add up to more or less than 1 before they count as wrong. */
const TOLERANCE = 0.01

/**
 * Place a value on the line from 0 to 1, by the published hashing of GrowthBook (SDK specification 0.8.0). Version 2 is
 * free of the bias that version 1 has between experiments; namespaces still use version 1. Nothing for another version.
 */
export function placeOf(seed: string, value: string, version: number): number | undefined {
  if (version === 2) return (fnv32a(`${fnv32a(seed + value)}`) % STEPS_OF_2) / STEPS_OF_2
  if (version === 1) return (fnv32a(value + seed) % STEPS_OF_1) / STEPS_OF_1
  return undefined
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
  return ranges.findIndex(([start, end]) => place >= start && place < end)
}

/** Tell whether a value belongs to a part of a namespace. */
export function isInNamespace(value: string, [id, start, end]: Namespace): boolean {
  const place = placeOf(`__${id}`, value, 1) ?? -1
  return place >= start && place < end
}
