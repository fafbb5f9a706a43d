import { arrange, show } from './arrange.ts'
import { isPast, ownMemory } from './memory.ts'
import { comesFrom, visitOf } from './visit.ts'

/** Tells whether a text or an offer, by its id, is behind the reader; an offer for readers of a stage comes with its number. */
export type Judge = (id: string | undefined, stage: string | undefined) => boolean

/** Judge by this visit alone: where the reader comes from. */
export function byVisit(): Judge {
  const visit = visitOf(location, document.referrer)
  return (id) => comesFrom(visit, id)
}

/** Judge by what the reader has asked this site to remember. */
export function byMemory(): Judge {
  const memory = ownMemory()
  return (id, stage) =>
    !!memory && (memory.texts.includes(id ?? '') || (!!stage && isPast(memory, Number(stage))))
}

/**
 * Of several next steps, or several offers, show the first that is not behind the reader. The stack says
 * in `data-journey` how many there are; each says in `data-id` what it leads to, and an offer in `data-step` the number of
 * the stage that it is for.
 */
export function showNext(...judges: readonly Judge[]): void {
  arrange('[data-journey]', (stack) => {
    const fresh = ([...stack.children] as HTMLElement[]).findIndex(
      ({ dataset: { id, step } }) => !judges.some((isBehind) => isBehind(id, step)),
    )
    // The fresh one may still be on its way; if there is none, the first is as good as any.
    const isWhole = stack.children.length === Number(stack.dataset['journey'])
    show(stack, fresh < 0 && isWhole ? 0 : fresh)
  })
}
