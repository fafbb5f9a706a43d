import { describe, expect, it } from 'vitest'
import { type Example, learn } from '../../../bench/editor/learn.ts'

/** An example with what it has of two features. */
function example(first: number, second: number, isYes: boolean): Example {
  return { indexes: Int32Array.of(0, 1), values: Float64Array.of(first, second), isYes, weight: 1 }
}

/** The first feature tells; the second tells nothing. */
const EXAMPLES = Array.from({ length: 200 }, (_, at) =>
  example(at % 2, Math.floor(at / 2) % 2, at % 10 < 2 ? at % 2 === 0 : at % 2 === 1),
)

describe('what the bench learns', () => {
  it('gives weight to what tells, and hardly any to what does not', () => {
    const { weights, standardised } = learn(EXAMPLES, 2, 1)
    expect(weights[0]).toBeGreaterThan(2)
    expect(Math.abs(weights[1] ?? 0)).toBeLessThan(0.2)
    expect(standardised[0]).toBeCloseTo((weights[0] ?? 0) * 0.5)
  })

  it('gives the share of yes as the chance where nothing tells', () => {
    const blind = EXAMPLES.map(({ isYes }) => example(0, 0, isYes))
    const { bias } = learn(blind, 2, 1)
    const share = EXAMPLES.filter(({ isYes }) => isYes).length / EXAMPLES.length
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(share)
  })

  it('holds weights the harder, the more ridge there is', () => {
    const loose = learn(EXAMPLES, 2, 1).weights[0] ?? 0
    const held = learn(EXAMPLES, 2, 200).weights[0] ?? 0
    expect(held).toBeGreaterThan(0)
    expect(held).toBeLessThan(loose / 2)
  })

  it('is the same each time', () => {
    expect(learn(EXAMPLES, 2, 40)).toEqual(learn(EXAMPLES, 2, 40))
  })
})
