import { arrange, show } from '../reader/arrange.ts'
import { readerId } from '../reader/consent.ts'
import { type Experiment, variationOf } from './experiment.ts'

/**
 * Show readers who have said yes their own variant of each offer; to all others the first one stands, unnamed, so that it
 * counts for nothing. The stack holds its `Experiment` as JSON in `data-experiment`.
 */
export function showVariants(): void {
  const id = readerId()
  if (!id) return
  arrange('[data-experiment]', (stack) => {
    const chosen = variationOf(JSON.parse(stack.dataset['experiment'] ?? '') as Experiment, id)
    const { variant } = (stack.children[chosen] as HTMLElement | undefined)?.dataset ?? {}
    const offer = stack.closest<HTMLElement>('[data-offer]')
    if (variant && offer) offer.dataset['variant'] = variant
    show(stack, Math.max(chosen, 0))
  })
}
