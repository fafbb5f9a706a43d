import type { Published } from '../../plugins/article/published.ts'
import { isStart } from '../../plugins/journey/starting.ts'
import type { Library } from '../../plugins/library/library.ts'
import { siteOf } from './library.ts'

/** What is counted in a library. */
export interface Figures {
  readonly texts: number
  readonly nextSteps: number
  /** Next steps over a stage that has texts in the language. */
  readonly jumps: number
  /** The text that is chosen most by its share: how often, and what its share is. */
  readonly mostChosen: readonly [times: number, share: number]
  /** Texts chosen more than three times their share. */
  readonly overChosen: number
  readonly awareness: number
  /** Awareness texts from which next steps lead to a decision. */
  readonly reaching: number
  /** Next steps that stay within a site; whoever mixes sites wants most of them there. */
  readonly atHome: number
  /** Next steps that go by a text of the same stage before the last, since nothing ahead is near. */
  readonly aside: number
}

/** How many times its share a text may be chosen, in whole choices. */
const MOST_TIMES = 3

/** Count what the next steps of a library come to, from its ways alone. */
export function figuresOf(library: Library): Figures {
  const { articles, waysOf } = library
  const { journey } = library.config
  const order = (article: Published): number => journey.order(article.stage.value)
  const decision = journey.order(journey.standingFor('decision').id)
  const dueOf = stagesDue(library)
  const nextOf = (article: Published): Published | undefined => waysOf(article).next
  const chosen = Map.groupBy(
    articles.filter((article) => nextOf(article)),
    (article) => nextOf(article) as Published,
  )
  const shares = sharesOf(library)
  const times = [...chosen].map(([text, { length }]) => [length, shares.get(text) ?? 0] as const)
  const entries = articles.filter((article) => order(article) === 0)
  const reaches = (start: Published): boolean => {
    const seen = new Set<Published>()
    for (let at: Published | undefined = start; at && !seen.has(at); at = nextOf(at)) {
      if (order(at) === decision) return true
      seen.add(at)
    }
    return false
  }
  const count = (is: (article: Published, next: Published) => boolean): number =>
    articles.filter((article) => {
      const next = nextOf(article)
      return next !== undefined && is(article, next)
    }).length
  return {
    texts: articles.length,
    nextSteps: count(() => true),
    jumps: count((article, next) => order(next) > (dueOf(article) ?? Number.POSITIVE_INFINITY)),
    mostChosen: times.toSorted(([a, x], [b, y]) => b / y - a / x)[0] ?? [0, 0],
    overChosen: times.filter(([of, share]) => of > Math.ceil(MOST_TIMES * share)).length,
    awareness: entries.length,
    reaching: entries.filter(reaches).length,
    atHome: count((article, next) => siteOf(next) === siteOf(article)),
    aside: count(
      (article, next) =>
        dueOf(article) !== undefined &&
        order(next) === order(article) &&
        !isStart(next.title, next.lang.value),
    ),
  }
}

/** Tell for each article which stage it should lead to: the next that has texts in its language. */
function stagesDue({ articles, config }: Library): (article: Published) => number | undefined {
  const filled = new Map(
    [...Map.groupBy(articles, ({ lang }) => lang.value)].map(([lang, texts]) => [
      lang,
      [...new Set(texts.map(({ stage }) => config.journey.order(stage.value)))].sort((a, b) => a - b),
    ]),
  )
  return ({ lang, stage }) => filled.get(lang.value)?.find((at) => at > config.journey.order(stage.value))
}

/** How often each text were chosen, if all that a text can lead to were chosen alike; never less than once. */
function sharesOf({ articles, config }: Library): Map<Published, number> {
  const { journey } = config
  const decision = journey.standingFor('decision').id
  const dueOf = stagesDue({ articles, config } as Library)
  const shares = new Map<Published, number>()
  for (const article of articles) {
    const due = dueOf(article)
    const begins = ({ title, lang }: Published): boolean => isStart(title, lang.value)
    const isDecided = article.stage.value === decision && !begins(article)
    const candidates = articles.filter(
      (other) =>
        other !== article &&
        other.lang.value === article.lang.value &&
        (journey.order(other.stage.value) === (due ?? journey.order(article.stage.value)) ||
          (isDecided && other.stage.value === decision && begins(other))),
    )
    for (const candidate of candidates)
      shares.set(candidate, (shares.get(candidate) ?? 0) + 1 / candidates.length)
  }
  for (const article of articles) shares.set(article, Math.max(shares.get(article) ?? 0, 1 / MOST_TIMES))
  return shares
}
