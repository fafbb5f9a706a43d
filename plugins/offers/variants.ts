import { z } from 'zod'
import { imageField, MOST, plainText } from './words.ts'

/** Weights are shares in per cent. */
const WHOLE = 100

/** One version of an offer in an experiment, as a writer writes it. */
export const variantSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens'),
  weight: z.number().min(0).max(WHOLE).optional(),
  headline: plainText(MOST.headline).optional(),
  text: plainText(MOST.text).optional(),
  label: plainText(MOST.label).optional(),
  image: imageField,
})

/** How the variants of an offer are given out. */
export const experimentSchema = z
  .strictObject({
    assign: z.enum(['article', 'reader'], 'expected article or reader').default('article'),
    seed: z.string().min(1).optional(),
    namespace: z
      .strictObject({ id: z.string().min(1), from: z.number().min(0).max(1), to: z.number().min(0).max(1) })
      .optional(),
  })
  .optional()

interface Tested {
  readonly variants?: readonly z.output<typeof variantSchema>[] | undefined
  readonly experiment?: z.output<typeof experimentSchema>
}

/** Check what variants are together: each has a name of its own, and the weights of all add up to a whole. */
export function checkVariants({ variants, experiment }: Tested, context: z.RefinementCtx): void {
  const report = (path: PropertyKey[], message: string): void =>
    context.addIssue({ code: 'custom', path, message })
  if (!variants) {
    if (experiment) report(['experiment'], 'found an experiment without variants; add them, or delete it')
    return
  }
  for (const [index, { id }] of variants.entries()) {
    if (variants.findIndex((other) => other.id === id) < index)
      report(['variants', index, 'id'], `found the variant "${id}" a second time; give it another id`)
  }
  const weights = variants.map(({ weight }) => weight)
  if (weights.every((weight) => weight === undefined)) return
  const missing = weights.indexOf(undefined)
  if (missing !== -1) {
    report(['variants', missing], 'found no weight here, expected one for each variant, or for none')
    return
  }
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0)
  if (Math.abs(sum - WHOLE) > 1e-6)
    report(['variants'], `found weights that add up to ${sum}, expected ${WHOLE} (per cent)`)
}

/** Tell the share of each variant in per cent: the writer's, or the same for all. */
export function weightsOf(variants: readonly { readonly weight?: number | undefined }[]): number[] {
  return variants.map(({ weight }) => weight ?? WHOLE / variants.length)
}
