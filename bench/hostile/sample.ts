import type { HostileInput } from './input.ts'
import { INPUTS } from './inputs.ts'

/** A size at which all that is made of an input takes a moment. */
const SIZES: Readonly<Record<string, number>> = {
  'prose in paragraphs': 40_000,
  headings: 400,
  'layers in each other': 4,
  'a PNG in steps': 200_000,
}

interface Sampled {
  readonly input: HostileInput
  readonly index: number
  readonly size: number
}

/** A few inputs of which all outputs are made also where the others are made small, as pages alone, and their sizes. */
const SAMPLE: readonly Sampled[] = INPUTS.flatMap((input, index) => {
  const size = SIZES[input.name]
  return size === undefined ? [] : [{ input, index, size }]
})

/** One in so many of the sample; the first always. */
export function sampleOf(every: number): readonly Sampled[] {
  return SAMPLE.filter((_, at) => at % every === 0)
}
