import type { Chooser } from './arrange.ts'
import { isPast, MEMORY_KEY, recall } from './memory.ts'
import { stored } from './stored.ts'
import { comesFrom, visitOf } from './visit.ts'

/** Tells whether a text or an offer, by its id, is behind the reader; an offer that is for a stage comes with its number. */
export type Judge = (id: string, stage?: number) => boolean

/** Judge by this visit alone: where the reader comes from. */
export function byVisit(): Judge {
  const visit = visitOf(location.href, document.referrer)
  return (id) => comesFrom(visit, id)
}

/** Judge by what the reader has asked this site to remember. */
export function byMemory(): Judge {
  const memory = recall(stored(MEMORY_KEY), Date.now())
  return (id, stage) =>
    memory !== undefined && (memory.texts.includes(id) || (stage !== undefined && isPast(memory, stage)))
}

/**
 * Choose among next steps, or among offers, the first that is not behind the reader. The stack has `data-journey`; each
 * child says in `data-id` what it leads to, and an offer for readers of a stage the stage's number in `data-step`.
 */
export function byJourney(judges: readonly Judge[]): Chooser {
  return (stack) => {
    if (stack.dataset['journey'] === undefined) return undefined
    const children = [...stack.children] as HTMLElement[]
    const fresh = children.findIndex(({ dataset: { id = '', step } }) => {
      const stage = step === undefined ? undefined : Number(step)
      return !judges.some((isBehind) => isBehind(id, stage))
    })
    // While the page still comes in, the fresh one may be on its way; if there is none, the first is as good as any.
    return fresh === -1 && document.readyState !== 'loading' ? 0 : fresh
  }
}
