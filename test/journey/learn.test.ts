import { describe, expect, it } from 'vitest'
import { intervalOf } from '../../bench/interval.ts'
import { rowsOf } from '../../bench/stage/rows.ts'
import { crossValidate, judgeOthers } from '../../plugins/journey/learn/cross-validate.ts'
import { foldsOf } from '../../plugins/journey/learn/folds.ts'
import { type Belief, type Example, learn } from '../../plugins/journey/learn/learn.ts'
import {
  accuracy,
  atCoverage,
  calibration,
  calibrationError,
  classScores,
  confusion,
  macroF1,
} from '../../plugins/journey/learn/measures.ts'
import { temperatureOf } from '../../plugins/journey/learn/temperature.ts'

function example(label: number, ...features: readonly number[]): Example {
  return { label, weight: 1, features: features.map((feature) => [feature, 1] as const) }
}

const free = (strength = 0.1): Belief => ({ means: [0, 0], strength, isHeld: false })
const FREE = [free(), free()]

describe('learning', () => {
  it('finds which feature speaks for which class', () => {
    const { weights } = learn([example(0, 0), example(0, 0), example(1, 1), example(1, 1)], 2, FREE)
    expect(weights[0]?.[0]).toBeGreaterThan(1)
    expect(weights[0]?.[1]).toBeLessThan(-1)
    expect(weights[1]?.[1]).toBeGreaterThan(1)
  })

  it('comes to the weights that no step improves', () => {
    // Of one feature and one class the best weight is known: where the pull of the examples is that of the belief.
    const strength = 2
    const { weights, biases } = learn(
      Array.from({ length: 20 }, () => example(1, 0)),
      2,
      [free(strength)],
    )
    const [against = 0, speaks = 0] = weights[0] ?? []
    const score = speaks - against + (biases[1] ?? 0) - (biases[0] ?? 0)
    const missed = 20 * (1 - 1 / (1 + Math.exp(-score)))
    expect(speaks * strength).toBeCloseTo(missed, 3)
    expect(against).toBeCloseTo(-speaks, 6)
  })

  it('stays with the reason where there is nothing to learn from', () => {
    const beliefs = [
      { means: [1.5, 0], strength: 1, isHeld: true },
      { means: [0, 0.7], strength: 1, isHeld: true },
    ]
    expect(learn([], 2, beliefs)).toEqual({
      weights: [
        [1.5, 0],
        [0, 0.7],
      ],
      biases: [0, 0],
    })
  })

  it('never turns the direction of a reason, whatever the examples say', () => {
    const { weights } = learn(
      Array.from({ length: 50 }, () => example(1, 0)),
      2,
      [{ means: [1, 0], strength: 0.01, isHeld: true }],
    )
    expect(weights[0]?.[0]).toBe(0)
    expect(weights[0]?.[1]).toBe(0)
  })

  it('gives the same figures each time', () => {
    const examples = [example(0, 0), example(1, 0, 1), example(1, 1)]
    expect(learn(examples, 2, FREE)).toEqual(learn(examples, 2, FREE))
  })
})

describe('judging without the own site', () => {
  const model = {
    classes: ['no', 'yes'],
    signals: [],
    ids: ['first', 'second'],
    beliefs: FREE,
  }

  it('knows only what the others taught', () => {
    const items = [
      ...[0, 0].map((feature) => ({ group: 'a', example: example(0, feature) })),
      ...[1, 1].map((feature) => ({ group: 'b', example: example(1, feature) })),
    ]
    // What a's texts have, b's do not: all that b tells is that texts are of its class.
    for (const [{ example: own }, chances] of crossValidate(items, model))
      expect(chances[own.label]).toBeLessThan(0.5)
  })

  it('learns from some and judges others', () => {
    const known = ['a', 'b', 'c', 'd'].flatMap((group) => [
      { group, example: example(0, 0) },
      { group, example: example(1, 1) },
    ])
    const others = [
      { group: 'e', example: example(0, 0) },
      { group: 'e', example: example(1, 1) },
    ]
    for (const [{ example: own }, chances] of judgeOthers(known, others, model))
      expect(chances[own.label]).toBeGreaterThan(0.7)
  })

  it('puts no group into two folds, and fills the folds alike', () => {
    const groups = Array.from({ length: 100 }, (_, at) => `site ${Math.floor(Math.sqrt(at))}`)
    const folds = foldsOf(groups, 4)
    for (const group of new Set(groups))
      expect(new Set(folds.filter((_, at) => groups[at] === group)).size).toBe(1)
    const sizes = [0, 1, 2, 3].map((fold) => folds.filter((each) => each === fold).length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(15)
    expect(foldsOf(groups, 4)).toEqual(folds)
    expect(foldsOf(groups, 4, 2)).not.toEqual(folds)
  })

  it('divides the scores of a judgement that is too sure', () => {
    const scored = [0, 0, 0, 1].map((label) => ({ scores: [4, 0], label, weight: 1 }))
    // Three of four are right: then the score is the logarithm of 3.
    expect(temperatureOf(scored)).toBeCloseTo(4 / Math.log(3), 0)
    expect(temperatureOf(scored.map((each) => ({ ...each, label: 0 })))).toBe(0.5)
  })
})

it('an interval is wider the fewer groups there are', () => {
  const items = Array.from({ length: 100 }, (_, at) => ({ group: String(at % 5), value: at % 5 }))
  const mean = (some: readonly { value: number }[]) =>
    some.reduce((sum, { value }) => sum + value, 0) / some.length
  const [low, high] = intervalOf(items, ({ group }) => group, mean)
  const [lower, higher] = intervalOf(items, (item) => String(items.indexOf(item)), mean)
  expect(low).toBeLessThan(2)
  expect(high).toBeGreaterThan(2)
  expect(high - low).toBeGreaterThan(2 * (higher - lower))
})

describe('measures', () => {
  const verdicts = [
    { label: 0, chances: [0.9, 0.1] },
    { label: 0, chances: [0.8, 0.2] },
    { label: 0, chances: [0.3, 0.7] },
    { label: 1, chances: [0.45, 0.55] },
  ]

  it('count what was judged right and wrong', () => {
    expect(accuracy(verdicts)).toBe(0.75)
    expect(confusion(verdicts, 2)).toEqual([
      [2, 1],
      [0, 1],
    ])
    expect(classScores(verdicts, 2)).toEqual([
      { count: 3, precision: 1, recall: 2 / 3, f1: 0.8 },
      { count: 1, precision: 0.5, recall: 1, f1: 2 / 3 },
    ])
    expect(macroF1(verdicts, 2)).toBeCloseTo((0.8 + 2 / 3) / 2)
  })

  it('leave classes out that have no label', () => {
    expect(macroF1(verdicts.slice(0, 2), 2)).toBe(1)
  })

  it('compare how sure a judgement is with how often it is right', () => {
    expect(calibrationError(verdicts)).toBeCloseTo((0.1 + 0.2 + 0.7 + 0.45) / 4)
    expect(atCoverage(verdicts, 0.5)).toEqual({ accuracy: 1, least: 0.8 })
    expect(calibration(verdicts).map(({ from, count, right }) => [from, count, right])).toEqual([
      [0.5, 1, 1],
      [0.7, 1, 0],
      [0.8, 1, 1],
      [0.9, 1, 1],
    ])
  })
})

it('labels are read from CSV with quotes, commas and line ends of any kind', () => {
  expect(rowsOf('file,reason\r\na.md,"says ""no"", twice"\nb.md,\n')).toEqual([
    { file: 'a.md', reason: 'says "no", twice' },
    { file: 'b.md', reason: '' },
  ])
})
