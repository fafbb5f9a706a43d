import { readFileSync } from 'node:fs'
import type { BucketRange, Namespace } from '../../plugins/experiments/bucket.ts'

/** GrowthBook's public test cases: a name, what goes in, what must come out. Source and licence stand in the file. */
export interface Vectors {
  readonly hash: readonly (readonly [seed: string, value: string, version: number, place: number | null])[]
  readonly getBucketRange: readonly (readonly [
    name: string,
    given: readonly [count: number, coverage: number, weights: readonly number[] | null],
    ranges: readonly BucketRange[],
  ])[]
  readonly chooseVariation: readonly (readonly [
    name: string,
    place: number,
    ranges: readonly BucketRange[],
    variation: number,
  ])[]
  readonly inNamespace: readonly (readonly [name: string, value: string, namespace: Namespace, is: boolean])[]
  readonly getEqualWeights: readonly (readonly [count: number, weights: readonly number[]])[]
}

/** The test cases. */
export const vectors = JSON.parse(
  readFileSync(new URL('../fixtures/growthbook/vectors.json', import.meta.url), 'utf8'),
) as Vectors
