import type { Article } from '../article.ts'
import type { Sentence } from '../prose.ts'
import { areAlike } from './choose/alike.ts'
import type { Measured, Scored } from './choose/choice.ts'
import { CHOICES } from './choose/choices.ts'
import { byScore, isAllowed } from './choose/choose.ts'
import { scoreOf, strongestOf } from './choose/weights.ts'
import { isFault } from './features/features.ts'
import { measuredOf } from './lift-from.ts'
import { readText } from './reading/read-text.ts'
import { freedom } from './stated/freedom.ts'
import { statedIn } from './stated/stated.ts'
import { LIFT_WEIGHTS } from './weights/weights.ts'

/** The lists that somebody may choose other sentences for; something is made of each. */
export const CHANGEABLE = ['quotes', 'keyPoints'] as const

/** The name of one of them. */
export type Changeable = (typeof CHANGEABLE)[number]

/** A sentence that might be lifted, too. */
export interface NextBest extends Sentence {
  /** How good it is, from 0 to 1. */
  readonly score: number
  /** The ids of the features that speak for it, the strongest first. */
  readonly signs: readonly string[]
}

/** How many are offered at the most, and the lowest score of one. */
const MOST = 6
const LEAST = 0.3

/** List what might be lifted of an article besides what is, the best first: no sentence says again what another does, or what is lifted. */
export function nextBestOf(
  article: Article,
  brand: readonly string[],
  lifted: Readonly<Record<Changeable, readonly Sentence[]>>,
): Readonly<Record<Changeable, readonly NextBest[]>> {
  const { prose: blocks, title, said } = article
  if (said.lift === false) return { quotes: [], keyPoints: [] }
  const reading = readText(article.sentences(), { title, lang: article.lang.value, brand })
  const isFree = freedom(statedIn({ ...article, lift: said.lift, blocks }))
  const measured = reading ? measuredOf(reading, isFree) : []
  const listFor = (list: Changeable): NextBest[] => {
    const texts = new Set(lifted[list].map(({ text }) => text))
    const taken: Measured[] = measured.filter(({ candidate }) => texts.has(candidate.sentence.sentence.text))
    const found: NextBest[] = []
    for (const each of scored(list, measured)) {
      if (found.length === MOST || each.score < LEAST) break
      if (taken.some((other) => other === each || areAlike(other, each))) continue
      taken.push(each)
      found.push(asNextBest(list, each))
    }
    return found
  }
  return { quotes: listFor('quotes'), keyPoints: listFor('keyPoints') }
}

function scored(list: Changeable, measured: readonly Measured[]): Scored[] {
  return measured
    .filter((each) => isAllowed(CHOICES[list], each))
    .map((each): Scored => ({ ...each, score: scoreOf(each.measures, LIFT_WEIGHTS[list]) }))
    .sort(byScore)
}

function asNextBest(list: Changeable, { candidate, measures, score }: Scored): NextBest {
  const { text, line, column } = candidate.sentence.sentence
  const signs = strongestOf(measures, LIFT_WEIGHTS[list]).filter((id) => !isFault(id))
  return { text, line, column, score, signs }
}
