import {
  type BucketRange,
  bucketRanges,
  chooseVariation,
  isInNamespace,
  type Namespace,
  placeByVersion2,
} from './bucket.ts'

/** An experiment with all that it takes to give out its variants; a list, since it stands in pages as JSON. */
export type Experiment = readonly [seed: string, ranges: readonly BucketRange[], namespace?: Namespace]

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
  const seed = experiment?.seed ?? id
  const ranges = bucketRanges(variants.length, 1, weights)
  return namespace ? [seed, ranges, [namespace.id, namespace.from, namespace.to]] : [seed, ranges]
}

/** Give a variation, by its number, to the id of an article or a reader; -1 where it takes no part. */
export function variationOf([seed, ranges, namespace]: Experiment, id: string): number {
  if (namespace && !isInNamespace(id, namespace)) return -1
  return chooseVariation(placeByVersion2(seed, id), ranges)
}
