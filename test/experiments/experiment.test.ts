import { describe, expect, it } from 'vitest'
import { assignVariant } from '../../plugins/experiments/assign-variant.ts'
import { experimentOf, variationOf } from '../../plugins/experiments/experiment.ts'
import { MANY, splitOf, TOLERANCE } from './split.ts'

const tested = {
  id: 'en-kit',
  variants: [
    { id: 'a', weight: 50 },
    { id: 'b', weight: 30 },
    { id: 'c', weight: 20 },
  ],
}

describe('the split of an experiment', () => {
  it.each([[[50, 50]], [[50, 30, 20]], [[90, 10]], [[1, 1, 1]]])(
    `is within ${TOLERANCE} of the weights %j over ${MANY} ids`,
    (weights) => {
      const experiment = experimentOf({ id: 'en-kit', variants: weights.map((weight) => ({ weight })) })
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      const shares = splitOf((id) => variationOf(experiment, id), weights.length)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      for (const [index, weight] of weights.entries())
        expect(Math.abs((shares[index] ?? 0) - weight / total)).toBeLessThan(TOLERANCE)
    },
  )

  it('says nothing of the split of another experiment', () => {
    const one = experimentOf({ id: 'one', variants: [{ weight: 1 }, { weight: 1 }] })
    const two = experimentOf({ id: 'two', variants: [{ weight: 1 }, { weight: 1 }] })
    const both = splitOf((id) => variationOf(one, id) * 2 + variationOf(two, id), 4)
    for (const share of both) expect(Math.abs(share - 0.25)).toBeLessThan(TOLERANCE)
  })

  it('leaves out who is not in its part of a namespace, and takes all others', () => {
    const [left, right] = [
      [0, 0.4],
      [0.4, 1],
    ].map(([from = 0, to = 0]) =>
      experimentOf({ ...tested, experiment: { namespace: { id: 'offers', from, to } } }),
    )
    for (let index = 0; index < 1000; index++) {
      const parts = [left, right].filter((part) => part && variationOf(part, `reader ${index}`) !== -1)
      expect(parts).toHaveLength(1)
    }
  })
})

describe('an article', () => {
  it('has the same variant of an offer in every build', () => {
    expect(assignVariant(tested, 'en/what-is-a-funnel')).toBe(assignVariant(tested, 'en/what-is-a-funnel'))
  })

  it('has another one only when the seed is another', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `en/article-${index}`)
    const variantsWith = (seed: string | undefined) =>
      ids.map((id) => assignVariant({ ...tested, experiment: { seed } }, id)?.id)
    expect(variantsWith('en-kit')).toEqual(variantsWith(undefined))
    expect(variantsWith('again')).not.toEqual(variantsWith(undefined))
  })

  it('has none of an offer without variants', () => {
    expect(assignVariant({ id: 'en-kit', variants: [] }, 'en/what-is-a-funnel')).toBeUndefined()
  })
})
