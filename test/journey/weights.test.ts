import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { judgeAll } from '../../bench/stage/judgements.ts'
import { atCoverage, calibrationError, macroF1, type Verdict } from '../../bench/stage/measures.ts'
import { type Labelled, readLabels } from '../../bench/stage/read-labels.ts'
import { weightFiles } from '../../bench/stage/weights-file.ts'
import { AGE_CLASSES, AGE_SIGNALS } from '../../plugins/journey/signals/age.ts'
import type { TextSignal } from '../../plugins/journey/signals/signal.ts'
import { STAGE_SIGNALS } from '../../plugins/journey/signals/stage.ts'
import { STAGES } from '../../plugins/journey/stages.ts'
import { AGE_WEIGHTS } from '../../plugins/journey/weights/age.ts'
import { STAGE_WEIGHTS } from '../../plugins/journey/weights/stage.ts'

/** Labelled texts of foreign sites, where they are at hand. */
const FOLDER = fileURLToPath(new URL('../../../shared/stage-dev', import.meta.url))
const WEIGHTS = new URL('../../plugins/journey/weights/', import.meta.url)
/** The sites of that folder whose texts the weights were learnt on. */
const LEARNT_ON = new Set([
  ...['openstatusHQ', 'forestryio', 'tinacms', 'unkeyed', 'daytonaio', 'growthbook', 'lsolesen'],
])
const LONG = 120_000

describe.each([
  ['stage', STAGE_SIGNALS as readonly TextSignal<string>[], STAGE_WEIGHTS, STAGES as readonly string[]],
  ['age', AGE_SIGNALS as readonly TextSignal<string>[], AGE_WEIGHTS, AGE_CLASSES as readonly string[]],
] as const)('the weights of the %s', (_, signals, { signals: weights, biases }, classes) => {
  it('are those of the signals, each for every class', () => {
    expect(Object.keys(weights)).toEqual(signals.map(({ id }) => id))
    for (const row of [biases, ...Object.values(weights)]) expect(row).toHaveLength(classes.length)
  })

  it('keep the direction that each signal has by its reason', () => {
    for (const { id, push } of signals) {
      for (const [at, name] of classes.entries()) {
        const weight = weights[id]?.[at] ?? 0
        if (push[name] === undefined) expect(weight, `${id}, ${name}`).toBeLessThanOrEqual(0)
        else expect(weight, `${id}, ${name}`).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('move no reason far from what it says by itself', () => {
    for (const { id, push } of signals) {
      for (const [at, name] of classes.entries())
        expect(Math.abs((weights[id]?.[at] ?? 0) - 1.25 * (push[name] ?? 0)), `${id}, ${name}`).toBeLessThan(
          1,
        )
    }
  })
})

describe.skipIf(!existsSync(FOLDER))('learnt on the texts of seven sites', () => {
  let texts: readonly Labelled[] = []
  beforeAll(async () => {
    texts = (await readLabels(FOLDER)).texts.filter(({ site }) => LEARNT_ON.has(site))
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
    async () => {
      const { stage, evergreen } = judgeAll(texts)
      const stages = [...stage].map(([{ example, text }, chances]) => ({
        label: example.label,
        chances,
        text,
      }))
      const ages = [...evergreen].map(([{ example }, chances]) => ({ label: example.label, chances }))
      const of = (choose: (text: Labelled) => boolean): Verdict[] => stages.filter(({ text }) => choose(text))
      expect(macroF1(stages, STAGES.length)).toBeGreaterThan(0.88)
      expect(
        macroF1(
          of(({ lang }) => lang === 'da'),
          STAGES.length,
        ),
      ).toBeGreaterThan(0.67)
      expect(atCoverage(stages, 0.7).accuracy).toBeGreaterThan(0.95)
      expect(calibrationError(stages)).toBeLessThan(0.06)
      expect(macroF1(ages, AGE_CLASSES.length)).toBeGreaterThan(0.93)
      expect(calibrationError(ages)).toBeLessThan(0.06)
    },
    LONG,
  )
})
