import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Bucket from '../../plugins/experiments/bucket.ts'
import { type Experiment, experimentOf, variationOf } from '../../plugins/experiments/experiment.ts'
import { vectors } from '../experiments/growthbook.ts'
import { MANY, splitOf, TOLERANCE } from '../experiments/split.ts'
import { leave, sharedBrowser } from './browser.ts'

/** What the page is given: the same files that run while the site is built. */
interface Modules {
  readonly bucket: typeof Bucket
  readonly experiment: { variationOf(experiment: Experiment, id: string): number }
  readonly split: { splitOf: typeof splitOf }
}

let browser: Browser
let page: Page

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * as bucket from './plugins/experiments/bucket.ts'
        export * as experiment from './plugins/experiments/experiment.ts'
        export * as split from './test/experiments/split.ts'`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'modules',
  })
  browser = await sharedBrowser()
  page = await browser.newPage()
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
})
afterAll(() => leave(browser))

describe('in a browser', () => {
  it('GrowthBook’s cases come out as they do in Node', async () => {
    const found = await page.evaluate((cases) => {
      const { bucket } = (window as unknown as { modules: Modules }).modules
      const versions = [bucket.placeByVersion1, bucket.placeByVersion2]
      return {
        hash: cases.hash.map(([seed, value, version]) => versions[version - 1]?.(seed, value) ?? null),
        ranges: cases.getBucketRange.map(([, [count, coverage, weights]]) =>
          bucket.bucketRanges(count, coverage, weights ?? undefined),
        ),
        choice: cases.chooseVariation.map(([, place, ranges]) => bucket.chooseVariation(place, ranges)),
        namespace: cases.inNamespace.map(([, value, namespace]) => bucket.isInNamespace(value, namespace)),
      }
    }, vectors)
    expect(found.hash).toEqual(vectors.hash.map(([, , , place]) => place))
    for (const [index, [, , ranges]] of vectors.getBucketRange.entries())
      for (const [at, [start, end]] of ranges.entries()) {
        expect(found.ranges[index]?.[at]?.[0]).toBeCloseTo(start, 8)
        expect(found.ranges[index]?.[at]?.[1]).toBeCloseTo(end, 8)
      }
    expect(found.choice).toEqual(vectors.chooseVariation.map(([, , , variation]) => variation))
    expect(found.namespace).toEqual(vectors.inNamespace.map(([, , , is]) => is))
  })

  it(`the split over ${MANY} ids is within ${TOLERANCE} of the weights, and the same as in Node`, async () => {
    const experiment = experimentOf({
      id: 'en-kit',
      variants: [{ weight: 50 }, { weight: 30 }, { weight: 20 }],
    })
    const shares = await page.evaluate((tested) => {
      const { split, experiment: own } = (window as unknown as { modules: Modules }).modules
      return split.splitOf((id) => own.variationOf(tested, id), 3)
    }, experiment)
    expect(shares).toEqual(splitOf((id) => variationOf(experiment, id), 3))
    for (const [index, weight] of [0.5, 0.3, 0.2].entries())
      expect(Math.abs((shares[index] ?? 0) - weight)).toBeLessThan(TOLERANCE)
  })
})
