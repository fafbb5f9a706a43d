import type { Published } from '../article/published.ts'
import type { JourneyStage } from '../journey/journey-stage.ts'
import type { Library } from '../library/library.ts'
import { type Finding, findingAt } from './finding.ts'
import { FINDING_WORDS, type FindingWords } from './words.ts'

/** From so many next steps on that lead to one text, its readers come from everywhere, and it can't follow from each. */
const MANY = 8

/** Find the texts that the next steps of many lead to; for each stage of a language the one that most lead to. */
export function findHubs(library: Library, words: FindingWords = FINDING_WORDS.en): Finding[] {
  const { articles, stageOf, waysOf } = library
  const chosen = new Map<Published, Published[]>()
  for (const article of articles) {
    const { next } = waysOf(article)
    if (next) chosen.set(next, [...(chosen.get(next) ?? []), article])
  }
  const hubs = [...chosen].filter(([, from]) => from.length >= MANY)
  return [...Map.groupBy(hubs, ([{ lang, stage }]) => `${lang.value} ${stage.value}`).values()].flatMap(
    (same) => {
      const [first] = same.toSorted(([a, x], [b, y]) => y.length - x.length || (a.id < b.id ? -1 : 1))
      if (!first) return []
      const [hub, from] = first
      return [findingAt(hub, 'hub', words.hub(from.length, same.length - 1, stageOf(hub)), from)]
    },
  )
}

/** Find the articles whose next step has little in common with them, and those that nothing ahead is near. */
export function findFarJumps(library: Library, words: FindingWords = FINDING_WORDS.en): Finding[] {
  const { journey } = library.config
  const orderOf = (article: Published): number => journey.order(article.stage.value)
  const dueOf = stagesDue(library)
  return library.articles.flatMap((article) => {
    const { next, isFar } = library.waysOf(article)
    const due = dueOf(article)
    if (!next || !due) return []
    if (orderOf(next) > orderOf(article))
      return isFar ? [findingAt(article, 'far-jump', words.farJump(next, library.stageOf(next)), [next])] : []
    const isOnWay = article.stage.value === journey.standingFor('decision').id
    return isOnWay || !isFar ? [] : [findingAt(article, 'far-jump', words.farAhead(due, next), [next])]
  })
}

/** Find the stages that next steps jump over since they have no article in a language; each is told once. */
export function findSkippedStages(library: Library, words: FindingWords = FINDING_WORDS.en): Finding[] {
  const { stages } = library.config.journey
  const dueOf = stagesDue(library)
  const groups = Map.groupBy(library.articles, ({ lang, stage }) => `${lang.value} ${stage.value}`)
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    const due = first && dueOf(first)
    if (!first || !due) return []
    const own = stages.indexOf(library.stageOf(first))
    const skipped = stages.slice(own + 1, stages.indexOf(due))
    if (skipped.length === 0) return []
    return [findingAt(first, 'skipped-stage', words.skipped(skipped, due, first.lang.value, same.length - 1))]
  })
}

/** Tell for an article the next stage that has articles in its language; nothing where none has. */
function stagesDue({ articles, config }: Library): (article: Published) => JourneyStage | undefined {
  const { journey } = config
  const filled = new Set(articles.map(({ lang, stage }) => `${lang.value} ${stage.value}`))
  return ({ lang, stage }) =>
    journey.stages.slice(journey.order(stage.value) + 1).find(({ id }) => filled.has(`${lang.value} ${id}`))
}
