import type { Published } from '../article/published.ts'
import type { JourneyStage } from '../journey/journey-stage.ts'
import type { SiteLanguage } from '../language.ts'
import type { Library } from '../library/library.ts'
import { compareText } from '../source/diagnostic.ts'

/** How many articles there are for each stage, topic and language. An article counts under each of its topics. */
export interface Matrix {
  readonly languages: readonly SiteLanguage[]
  readonly stages: readonly JourneyStage[]
  /** Topic ids, those with the most articles first; `undefined`, for articles without a topic, comes last. */
  readonly topics: readonly (string | undefined)[]
  /** The articles of a cell, by id. */
  at(lang: SiteLanguage, topic: string | undefined, stage: JourneyStage): readonly Published[]
}

/** Sort the articles of a library by stage, topic and language. */
export function matrixOf(library: Library): Matrix {
  const cells = new Map<string, Published[]>()
  const totals = new Map<string | undefined, number>()
  for (const article of library.articles) {
    for (const topic of topicsOf(article)) {
      const key = keyOf(article.lang.value, topic, article.stage.value)
      const cell = cells.get(key)
      if (cell) cell.push(article)
      else cells.set(key, [article])
      totals.set(topic, (totals.get(topic) ?? 0) + 1)
    }
  }
  const topics = [...totals.keys()].sort(
    (a, b) =>
      Number(a === undefined) - Number(b === undefined) ||
      (totals.get(b) ?? 0) - (totals.get(a) ?? 0) ||
      compareText(a ?? '', b ?? ''),
  )
  return {
    languages: library.config.languages,
    stages: library.config.journey.stages,
    topics,
    at: (lang, topic, stage) => cells.get(keyOf(lang, topic, stage.id)) ?? [],
  }
}

function topicsOf({ said }: Published): readonly (string | undefined)[] {
  return said.topics === undefined || said.topics.length === 0 ? [undefined] : said.topics
}

function keyOf(lang: string, topic: string | undefined, stage: string): string {
  return JSON.stringify([lang, topic ?? null, stage])
}
