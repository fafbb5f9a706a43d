import type { Published } from '../article/published.ts'
import type { JourneyStage } from '../journey/journey-stage.ts'
import type { SiteLanguage } from '../language.ts'
import type { Library } from '../library/library.ts'
import { compareText } from '../source/diagnostic.ts'
import { type Matrix, matrixOf } from './matrix.ts'

/** Why an empty cell of the matrix should be filled, and how many points that is worth. */
export type Reason =
  | (Neighbours & {
      /**
       * What the nearest articles on the topic have to do with the cell. `stranded`: they are at an earlier stage, and
       * nothing follows, so their readers have nowhere to go on. `before`: they are earlier, and something follows.
       * `no-entry`: they are later, and nothing comes before them. `after`: they are later, and something does.
       */
      readonly kind: 'stranded' | 'before' | 'no-entry' | 'after'
    })
  /** The article is there in another language. */
  | { readonly kind: 'translation'; readonly original: Published; readonly points: number }

/** The nearest articles on a topic before or after a cell. */
interface Neighbours {
  readonly stage: JourneyStage
  readonly count: number
  readonly points: number
}

/** A cell of the matrix that is empty and should not be. */
export interface Gap {
  readonly lang: SiteLanguage
  readonly topic: string
  readonly stage: JourneyStage
  /** The sum of the reasons' points, to one decimal. */
  readonly score: number
  /** The weightiest first. */
  readonly reasons: readonly Reason[]
}

/**
 * Points of each reason. Neighbours count as much for one article one stage away, as much again with each doubling
 * (the tenth article on a topic says less than the second), and half as much two stages away. Readers with nowhere to
 * go weigh most; a translation that would do is less work than an article, so it weighs as much as they do.
 */
const POINTS = { stranded: 3, before: 2, 'no-entry': 2, after: 1, translation: 3 } as const

/** Find the empty cells of topics that a language has articles on, or could have by translation: what to write next first. */
export function gapsOf(library: Library, matrix: Matrix = matrixOf(library)): Gap[] {
  const gaps: Gap[] = []
  for (const topic of matrix.topics) {
    if (topic === undefined) continue
    for (const stage of matrix.stages) {
      for (const lang of matrix.languages) {
        if (matrix.at(lang, topic, stage).length > 0) continue
        const reasons = reasonsFor(library, matrix, lang, topic, stage)
        const score = Number(reasons.reduce((sum, { points }) => sum + points, 0).toFixed(1))
        if (reasons.length > 0) gaps.push({ lang, topic, stage, score, reasons })
      }
    }
  }
  // Of the same score, topics with more articles first, and then the earlier stage: the order that they were found in.
  return gaps.sort((a, b) => b.score - a.score)
}

function reasonsFor(
  library: Library,
  { languages, stages, at }: Matrix,
  lang: SiteLanguage,
  topic: string,
  stage: JourneyStage,
): Reason[] {
  const place = stages.indexOf(stage)
  const isFilled = (each: JourneyStage): boolean => at(lang, topic, each).length > 0
  const behind = stages.slice(0, place).findLast(isFilled)
  const ahead = stages.slice(place + 1).find(isFilled)
  const reasons: Reason[] = []
  const add = (kind: 'stranded' | 'before' | 'no-entry' | 'after', neighbour: JourneyStage): void => {
    const count = at(lang, topic, neighbour).length
    const points = (POINTS[kind] * Math.log2(1 + count)) / Math.abs(stages.indexOf(neighbour) - place)
    reasons.push({ kind, stage: neighbour, count, points: Number(points.toFixed(1)) })
  }
  if (behind !== undefined) add(ahead === undefined ? 'stranded' : 'before', behind)
  if (ahead !== undefined) add(behind === undefined ? 'no-entry' : 'after', ahead)
  const original = languages
    .filter((other) => other !== lang)
    .flatMap((other) => at(other, topic, stage))
    .find((article) => !library.translationsOf(article).has(lang))
  if (original) reasons.push({ kind: 'translation', original, points: POINTS.translation })
  return reasons.sort((a, b) => b.points - a.points || compareText(a.kind, b.kind))
}
