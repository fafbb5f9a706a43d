import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/** A static font from npm, as far as we need to know it. */
export interface FontPackage {
  readonly family: string
  /** Weights that it has, light to heavy. */
  readonly weights: readonly number[]
  /** `sans-serif`, `serif`, `monospace` …: which of the reader's own fonts comes nearest. */
  readonly category: string
  /** Absolute path of the WOFF2 file of a weight, upright, with the letters of a subset; nothing where it has none. */
  file(weight: number, subset: string): string | undefined
}

const metadataSchema = z.object({
  id: z.string(),
  family: z.string(),
  weights: z.array(z.number()).min(1),
  category: z.string(),
})

/** Find an installed font: among the packages of the project, else among the toolkit's own; nothing where it is not. */
export function findFontPackage(name: string, root: string): FontPackage | undefined {
  for (const from of [join(root, 'package.json'), import.meta.url]) {
    try {
      const path = createRequire(from).resolve(`${name}/metadata.json`)
      const { id, family, weights, category } = metadataSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
      return {
        family,
        weights: [...weights].sort((a, b) => a - b),
        category,
        file(weight, subset) {
          const file = join(dirname(path), 'files', `${id}-${subset}-${weight}-normal.woff2`)
          return existsSync(file) ? file : undefined
        },
      }
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'MODULE_NOT_FOUND')) throw thrown
    }
  }
  return undefined
}

/** Choose the weight of a font that comes nearest to a wanted one; the heavier of two. */
export function nearestWeight(weights: readonly number[], wanted: number): number {
  return weights.reduce(
    (best, weight) => (Math.abs(weight - wanted) <= Math.abs(best - wanted) ? weight : best),
    weights[0] ?? wanted,
  )
}
