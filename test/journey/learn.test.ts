import { describe, expect, it } from 'vitest'
import { type Example, learn } from '../../bench/stage/learn.ts'
import { leaveOneSiteOut } from '../../bench/stage/leave-one-out.ts'
import {
  accuracy,
  atCoverage,
  calibrationError,
  classScores,
  confusion,
  macroF1,
} from '../../bench/stage/measures.ts'
import { rowsOf } from '../../bench/stage/rows.ts'

function example(label: number, ...features: readonly number[]): Example {
  return { label, weight: 1, features: features.map((feature) => [feature, 1] as const) }
}

const FREE = {
  classes: 2,
  means: [
    [0, 0],
    [0, 0],
  ],
  strength: 0.1,
}

describe('learning', () => {
  it('finds which feature speaks for which class', () => {
    // Without a direction in the prior, a feature can only be held against classes.
    const { weights } = learn([example(0, 0), example(0, 0), example(1, 1), example(1, 1)], FREE)
    expect(weights[0]?.[1]).toBeLessThan(-1)
    expect(weights[0]?.[0]).toBe(0)
    expect(weights[1]?.[0]).toBeLessThan(-1)
  })

  it('stays with the reason where there is nothing to learn from', () => {
    const means = [
      [1.5, 0],
      [0, 0.7],
    ]
    expect(learn([], { classes: 2, means, strength: 1 })).toEqual({ weights: means, biases: [0, 0] })
  })

  it('never turns the direction of a reason, whatever the examples say', () => {
    const means = [[1, 0]]
    const { weights } = learn(
      Array.from({ length: 50 }, () => example(1, 0)),
      { classes: 2, means, strength: 0.01 },
    )
    expect(weights[0]?.[0]).toBe(0)
    expect(weights[0]?.[1]).toBe(0)
  })

  it('gives the same figures each time', () => {
    const examples = [example(0, 0), example(1, 0, 1), example(1, 1)]
    expect(learn(examples, FREE)).toEqual(learn(examples, FREE))
  })

  it('judges a site by the others alone', () => {
    const items = [
      { site: 'a', example: example(0, 0) },
      { site: 'a', example: example(0, 0) },
      { site: 'b', example: example(1, 1) },
      { site: 'b', example: example(1, 1) },
    ]
    const judged = leaveOneSiteOut(items, FREE)
    // Site a knows only what b taught: all is of class 1.
    for (const item of items) {
      const chances = judged.get(item) ?? []
      expect(chances[item.example.label]).toBeLessThan(0.5)
    }
  })
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
  })
})

it('labels are read from CSV with quotes, commas and line ends of any kind', () => {
  expect(rowsOf('file,reason\r\na.md,"says ""no"", twice"\nb.md,\n')).toEqual([
    { file: 'a.md', reason: 'says "no", twice' },
    { file: 'b.md', reason: '' },
  ])
})
