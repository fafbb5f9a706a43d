import type { Chooser } from '../reader/arrange.ts'
import { readerId } from '../reader/consent.ts'
import { type Experiment, variationOf } from './experiment.ts'

/**
 * Choose the reader's own variant of an offer, once the reader has said yes; before that the first one stands, unnamed, so
 * that it counts for nothing. `data-experiment` holds an `Experiment` as JSON.
 */
export const byExperiment: Chooser = (stack) => {
  const { experiment } = stack.dataset
  const id = experiment && readerId()
  if (!id) return undefined
  const chosen = variationOf(JSON.parse(experiment) as Experiment, id)
  const { variant } = (stack.children[chosen] as HTMLElement | undefined)?.dataset ?? {}
  const offer = stack.closest<HTMLElement>('[data-offer]')
  if (variant && offer) offer.dataset['variant'] = variant
  return Math.max(chosen, 0)
}
