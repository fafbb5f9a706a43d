import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { type FontMetrics, measureFont } from './font-metrics.ts'

/** Whether letters stand upright. */
export type FontStyle = 'normal' | 'italic'

/** A static font from npm, as far as we need to know it. */
export interface FontPackage {
  readonly family: string
  /** Weights that it has, light to heavy. */
  readonly weights: readonly number[]
  /** `sans-serif`, `serif`, `monospace` …: which of the reader's own fonts comes nearest. */
  readonly category: string
  /** The letters of each subset, as `unicode-range` writes them; none where the package does not say. */
  readonly ranges: Readonly<Record<string, string>>
  /** Absolute path of the WOFF2 file of a weight with the letters of a subset; nothing where it has none. */
  file(weight: number, subset: string, style?: FontStyle): string | undefined
  /** How much room an upright weight takes; nothing where the package has no WOFF of it to measure. */
  metrics(weight: number, subset: string): FontMetrics | undefined
}

const metadataSchema = z.object({
  id: z.string(),
  family: z.string(),
  weights: z.array(z.number()).min(1),
  category: z.string(),
})

const rangesSchema = z.record(z.string(), z.string().regex(/^U\+[\dA-F?-]+(?:,U\+[\dA-F?-]+)*$/))

/** Find an installed font: among the packages of the project, else among the toolkit's own; nothing where it is not. */
export function findFontPackage(name: string, root: string): FontPackage | undefined {
  for (const from of [join(root, 'package.json'), import.meta.url]) {
    try {
      const path = createRequire(from).resolve(`${name}/metadata.json`)
      const { id, family, weights, category } = metadataSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
      const fileOf = (
        subset: string,
        weight: number,
        style: FontStyle,
        ending: string,
      ): string | undefined => {
        const file = join(dirname(path), 'files', `${id}-${subset}-${weight}-${style}.${ending}`)
        return existsSync(file) ? file : undefined
      }
      return {
        family,
        weights: [...weights].sort((a, b) => a - b),
        category,
        ranges: rangesOf(join(dirname(path), 'unicode.json')),
        file: (weight, subset, style = 'normal') => fileOf(subset, weight, style, 'woff2'),
        metrics(weight, subset) {
          const file = fileOf(subset, weight, 'normal', 'woff')
          return file === undefined ? undefined : measureFont(file)
        },
      }
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'MODULE_NOT_FOUND')) throw thrown
    }
  }
  return undefined
}

function rangesOf(file: string): FontPackage['ranges'] {
  if (!existsSync(file)) return {}
  return rangesSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? {}
}

/** Choose the weight of a font that comes nearest to a wanted one; the heavier of two. */
export function nearestWeight(weights: readonly number[], wanted: number): number {
  return weights.reduce(
    (best, weight) => (Math.abs(weight - wanted) <= Math.abs(best - wanted) ? weight : best),
    weights[0] ?? wanted,
  )
}
