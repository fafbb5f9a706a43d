import { describe, expect, it } from 'vitest'
import {
  bucketRanges,
  chooseVariation,
  equalWeights,
  isInNamespace,
  placeByVersion1,
  placeByVersion2,
} from '../../plugins/experiments/bucket.ts'
import { fnv32a } from '../../plugins/experiments/fnv32a.ts'
import { vectors } from './growthbook.ts'

/** As many digits as GrowthBook's cases are written with; their sums carry the noise of floating point. */
const DIGITS = 8

describe('the hash', () => {
  it('is FNV-1a, as its authors publish it', () => {
    // http://www.isthe.com/chongo/src/fnv/test_fnv.c
    expect(fnv32a('')).toBe(0x811c9dc5)
    expect(fnv32a('a')).toBe(0xe40c292c)
    expect(fnv32a('foobar')).toBe(0xbf9cf968)
  })

  const versions = [placeByVersion1, placeByVersion2]

  it.each(vectors.hash)('of seed "%s" and value "%s" in version %i is %s', (seed, value, version, place) => {
    expect(versions[version - 1]?.(seed, value) ?? null).toBe(place)
  })
})

describe('the ranges of the variations', () => {
  it.each(vectors.getBucketRange)('%s', (_name, [count, coverage, weights], ranges) => {
    const found = bucketRanges(count, coverage, weights ?? undefined)
    expect(found).toHaveLength(ranges.length)
    for (const [index, [start, end]] of ranges.entries()) {
      expect(found[index]?.[0]).toBeCloseTo(start, DIGITS)
      expect(found[index]?.[1]).toBeCloseTo(end, DIGITS)
    }
  })

  it.each(vectors.getEqualWeights)('of %i variations weigh the same: %j', (count, weights) => {
    const found = equalWeights(count)
    expect(found).toHaveLength(weights.length)
    for (const [index, weight] of weights.entries()) expect(found[index]).toBeCloseTo(weight, DIGITS)
  })
})

describe('the choice of a variation', () => {
  it.each(vectors.chooseVariation)('%s', (_name, place, ranges, variation) => {
    expect(chooseVariation(place, ranges)).toBe(variation)
  })
})

describe('a namespace', () => {
  it.each(vectors.inNamespace)('%s', (_name, value, namespace, is) => {
    expect(isInNamespace(value, namespace)).toBe(is)
  })
})
