import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemsOf } from '../../bench/stage/items.ts'
import { type Labelled, readLabels } from '../../bench/stage/read-labels.ts'
import { weightFiles } from '../../bench/stage/weights-file.ts'
import { crossValidate } from '../../plugins/journey/learn/cross-validate.ts'
import { calibrationError, macroF1, type Verdict } from '../../plugins/journey/learn/measures.ts'
import { AGE_MODEL, type Model, STAGE_MODEL } from '../../plugins/journey/learn/model.ts'
import { AGE_WEIGHTS } from '../../plugins/journey/weights/age.ts'
import { STAGE_WEIGHTS } from '../../plugins/journey/weights/stage.ts'
import { TESTS_ALL } from '../all.ts'

/** Labelled texts of foreign sites, where they are at hand. */
const FOLDER = fileURLToPath(new URL('../../../shared/stage-dev', import.meta.url))
const WEIGHTS = new URL('../../plugins/journey/weights/', import.meta.url)
const LONG = 120_000

describe.each([
  ['stage', STAGE_MODEL as Model<string>, STAGE_WEIGHTS],
  ['age', AGE_MODEL as Model<string>, AGE_WEIGHTS],
] as const)('the weights of the %s', (_, { classes, signals, ids }, { signals: weights, biases }) => {
  it('are those of the signals, each for every class', () => {
    expect(Object.keys(weights)).toEqual(ids)
    for (const row of [biases, ...Object.values(weights)]) expect(row).toHaveLength(classes.length)
  })

  const reasons = signals.filter(({ push }) => Object.keys(push).length > 0)

  it('keep the direction that each signal has by its reason', () => {
    expect(reasons.length).toBeGreaterThan(50)
    for (const { id, push } of reasons) {
      for (const [at, name] of classes.entries()) {
        const weight = weights[id]?.[at] ?? 0
        if (push[name] === undefined) expect(weight, `${id}, ${name}`).toBeLessThanOrEqual(0)
        else expect(weight, `${id}, ${name}`).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('move no reason far from what it says by itself', () => {
    for (const { id, push } of reasons) {
      for (const [at, name] of classes.entries())
        expect(Math.abs((weights[id]?.[at] ?? 0) - (push[name] ?? 0)), `${id}, ${name}`).toBeLessThan(1)
    }
  })
})

// Learning takes a quarter of a minute, and what is learnt changes with the signals alone.
describe.skipIf(!TESTS_ALL || !existsSync(FOLDER))('learnt on the labelled texts', () => {
  let texts: readonly Labelled[] = []
  beforeAll(async () => {
    ;({ texts } = await readLabels(FOLDER))
  }, LONG)

  it(
    'the weights are those that stand here; run `npm run bench:stage -- DIR --write` when this fails',
    async () => {
      for (const [name, text] of weightFiles(texts))
        expect(await readFile(new URL(name, WEIGHTS), 'utf8'), name).toBe(text)
    },
    LONG,
  )

  it(
    'each site is judged by the others no worse than it was',
    () => {
      const verdictsOf = (
        what: 'stage' | 'evergreen',
        model: Model<string>,
      ): (Verdict & { lang: string })[] =>
        [...crossValidate(itemsOf(texts, what), model)].map(([{ example, text }, chances]) => ({
          label: example.label,
          chances,
          lang: text.lang,
        }))
      const stages = verdictsOf('stage', STAGE_MODEL as Model<string>)
      const ages = verdictsOf('evergreen', AGE_MODEL as Model<string>)
      const danish = stages.filter(({ lang }) => lang === 'da')
      expect(macroF1(stages, STAGE_MODEL.classes.length)).toBeGreaterThan(0.72)
      expect(macroF1(danish, STAGE_MODEL.classes.length)).toBeGreaterThan(0.63)
      expect(calibrationError(stages)).toBeLessThan(0.06)
      expect(macroF1(ages, AGE_MODEL.classes.length)).toBeGreaterThan(0.86)
      expect(calibrationError(ages)).toBeLessThan(0.04)
    },
    LONG,
  )
})
