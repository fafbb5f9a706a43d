import type { Published } from '../article/published.ts'
import type { Journey } from '../journey/journey.ts'
import { isStart } from '../journey/starting.ts'

/** Articles of a language that lead on alike, and what each of them can lead on to. */
export interface Crossing {
  readonly choosers: readonly Published[]
  readonly candidates: readonly Published[]
  /** Those of the candidates that come before the others. */
  readonly favoured: ReadonlySet<Published>
  /** Whether the choosers choose among themselves, so that ways can go round. */
  readonly isLevel: boolean
}

const NONE: ReadonlySet<Published> = new Set()

/**
 * Tell where the articles of a language can lead on to: those of a stage to those of the next stage that has any, so that
 * none is jumped over. From a decision, the texts that help to begin are chosen before the rest of what lies behind it, and
 * lead there themselves. Where nothing lies ahead, articles lead to others of their stage, and one alone to those before the
 * decision: who has bought is not asked to buy again.
 */
export function crossingsOf(articles: readonly Published[], journey: Journey): Crossing[] {
  const shelves = Map.groupBy(articles, ({ stage }) => stage.value)
  const filled = journey.stages.flatMap(({ id }) => {
    const texts = shelves.get(id)
    return texts ? [{ id, texts }] : []
  })
  const decision = journey.standingFor('decision').id
  const decided = filled.findIndex(({ id }) => id === decision)
  return filled.flatMap(({ id, texts }, at): Crossing[] => {
    const next = filled[at + 1]?.texts
    const before = filled.slice(0, decided > 0 ? Math.min(decided, at) : at).flatMap((stage) => stage.texts)
    const onwards = (choosers: readonly Published[]): Crossing => {
      if (next) return { choosers, candidates: next, favoured: NONE, isLevel: false }
      if (texts.length === 1) return { choosers, candidates: before, favoured: NONE, isLevel: false }
      return { choosers, candidates: texts, favoured: NONE, isLevel: true }
    }
    if (id !== decision) return [onwards(texts)]
    const starts = texts.filter(helpsToStart)
    const others = texts.filter((text) => !starts.includes(text))
    const { candidates, isLevel } = onwards(others)
    const wide = [...new Set([...starts, ...candidates])]
    return [
      onwards(starts),
      { choosers: others, candidates: wide, favoured: new Set(wide.filter(helpsToStart)), isLevel },
    ]
  })
}

function helpsToStart({ title, lang }: Published): boolean {
  return isStart(title, lang.value)
}
