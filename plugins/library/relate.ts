import type { Published } from '../article/published.ts'
import type { Journey } from '../journey/journey.ts'
import { compareText } from '../source/diagnostic.ts'
import { Likeness } from './likeness.ts'
import { type Hints, nextSteps } from './next-steps.ts'

/** How many other articles are called related. */
const MOST_RELATED = 3
/** How many articles of each stage are looked at: the next step may be one of those that would be related. */
const LOOKED_AT = MOST_RELATED + 1

/** Related articles are at the same stage or at most so many stages from it, where there are such. */
const NEAR = 1

/** Where a reader can go from an article. */
export interface Ways {
  /** The article at the next stage, or the nearest there is; nothing only in a library of one. */
  readonly next: Published | undefined
  /** How alike the two are: 0 where they share no word, at most 1. */
  readonly likeness: number
  /** Whether nothing ahead has much in common with it, or not what the next step leads to. */
  readonly isFar: boolean
  /** Whether the writer says it, by name or by a series. */
  readonly isSaid: boolean
  /** At most three more, of the same stage or near it where there are such. */
  readonly related: readonly Published[]
}

/** How the articles of a library relate. */
export interface Relations {
  /** Ways by the article's id. */
  readonly ways: ReadonlyMap<string, Ways>
  /** How alike the articles of each language are. */
  readonly likeness: ReadonlyMap<string, Likeness>
}

/** Find for each article, within its language, the next step and the related articles. */
export function relate(articles: readonly Published[], journey: Journey, hints?: Hints): Relations {
  const isNear = (one: Published, other: Published): boolean =>
    Math.abs(journey.order(one.stage.value) - journey.order(other.stage.value)) <= NEAR
  const ways = new Map<string, Ways>()
  const likeness = new Map<string, Likeness>()
  for (const [lang, unordered] of Map.groupBy(articles, (article) => article.lang.value)) {
    const same = unordered.toSorted((a, b) => compareText(a.id, b.id))
    const alike = new Likeness(same)
    likeness.set(lang, alike)
    const steps = nextSteps(same, journey, alike, hints)
    for (const article of same) {
      const step = steps.get(article)
      const best = journey.stages
        .flatMap(({ id }) => alike.nearest(article, id, LOOKED_AT))
        .sort(
          (a, b) =>
            Number(isNear(article, b.article)) - Number(isNear(article, a.article)) ||
            b.similarity - a.similarity ||
            compareText(a.article.id, b.article.id),
        )
      const related = firstOthers(
        [...best.map((found) => found.article), ...same.slice(0, LOOKED_AT + 1)],
        [article, step?.article],
      )
      ways.set(article.id, {
        ...{ next: step?.article, likeness: step?.likeness ?? 0, isFar: step?.isFar ?? false },
        isSaid: hints?.said.has(article) ?? false,
        related,
      })
    }
  }
  return { ways, likeness }
}

/** Take the first few of a list, each once, without some of them. */
function firstOthers(list: readonly Published[], without: readonly (Published | undefined)[]): Published[] {
  return [...new Set(list)].filter((article) => !without.includes(article)).slice(0, MOST_RELATED)
}
