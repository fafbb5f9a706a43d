import {
  type BucketRange,
  bucketRanges,
  chooseVariation,
  isInNamespace,
  type Namespace,
  placeOf,
} from './bucket.ts'

/** An experiment with all that it takes to give out its variants; short names, since it stands in pages as JSON. */
export interface Experiment {
  readonly seed: string
  readonly ranges: readonly BucketRange[]
  readonly namespace?: Namespace
}

/** What an experiment is made of: the part of an offer that says so. */
export interface Tested {
  readonly id: string
  readonly variants: readonly { readonly weight: number }[]
  readonly experiment?:
    | {
        readonly seed?: string | undefined
        readonly namespace?: { readonly id: string; readonly from: number; readonly to: number } | undefined
      }
    | undefined
}

/** Prepare the experiment of an offer. Weights may have any sum; the seed is the offer's id unless it has one of its own. */
export function experimentOf({ id, variants, experiment }: Tested): Experiment {
  const total = variants.reduce((sum, { weight }) => sum + weight, 0)
  const weights = variants.map(({ weight }) => weight / total)
  const { namespace } = experiment ?? {}
  return {
    seed: experiment?.seed ?? id,
    ranges: bucketRanges(variants.length, 1, weights),
    ...(namespace ? { namespace: [namespace.id, namespace.from, namespace.to] } : {}),
  }
}

/** Give a variation, by its number, to the id of an article or a reader; -1 where it takes no part. */
export function variationOf({ seed, ranges, namespace }: Experiment, id: string): number {
  if (namespace && !isInNamespace(id, namespace)) return -1
  return chooseVariation(placeOf(seed, id, 2) ?? -1, ranges)
}
