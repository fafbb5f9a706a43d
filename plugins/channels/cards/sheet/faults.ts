import { PerennialError, reasonOf } from '../../../errors.ts'
import type { SheetCard } from './query.ts'

/** Why something cannot be drawn, and what to do. */
export interface Fault {
  readonly message: string
  readonly hint: string
}

/** All that keeps a design from drawing the cards that are shown. */
export interface DesignFaults {
  readonly design: string
  /** How many cards of it are shown. */
  readonly of: number
  /** Each fault once, with the cards that it keeps from being drawn. */
  readonly faults: readonly (Fault & { readonly cards: readonly SheetCard[] })[]
}

/** Say in two sentences what was thrown. */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof PerennialError) return { message: thrown.message, hint: thrown.hint }
  return { message: reasonOf(thrown), hint: '' }
}

/**
 * Find what is wrong with designs: each card is composed by `compose`, which is quick, and the first of each design that
 * can be composed is drawn by `draw`.
 */
export async function faultsOf(
  cards: readonly SheetCard[],
  compose: (card: SheetCard) => Promise<unknown>,
  draw: (card: SheetCard) => Promise<unknown>,
): Promise<DesignFaults[]> {
  const designs = new Map<string, SheetCard[]>()
  for (const card of cards) designs.set(card.design, [...(designs.get(card.design) ?? []), card])
  const found: DesignFaults[] = []
  for (const [design, shown] of designs) {
    const faults = new Map<string, Fault & { readonly cards: SheetCard[] }>()
    let isDrawn = false
    for (const card of shown) {
      try {
        await compose(card)
        if (isDrawn) continue
        isDrawn = true
        await draw(card)
      } catch (thrown) {
        const fault = faultOf(thrown)
        const known = faults.get(fault.message)
        if (known) known.cards.push(card)
        else faults.set(fault.message, { ...fault, cards: [card] })
      }
    }
    if (faults.size > 0) found.push({ design, of: shown.length, faults: [...faults.values()] })
  }
  return found
}
