import type { Article } from '../article/article.ts'
import type { Published } from '../article/published.ts'
import type { Journey } from '../journey/journey.ts'
import type { SiteLanguage } from '../language.ts'
import { compareText } from '../source/diagnostic.ts'
import type { Library } from './library.ts'

/** So many of the most alike at each stage are looked at for one that is in the other language. */
const LOOKED_AT = 12
/** What is called similar is at least so alike. */
const LEAST_LIKENESS = 0.1

/** Finds what comes nearest to a text in a language; nothing where it has a version there, or where nothing is near. */
export type NearestIn = (article: Article, lang: SiteLanguage) => Published | undefined

/**
 * Prepare to find what comes nearest to a text in a language that it has no version in: the article there with the most of
 * its topics, of its stage before others; where none shares a topic, the version of the article that is most like it.
 */
export function nearestFinder(
  { articles, alikeTo, translationsOf }: Pick<Library, 'articles' | 'alikeTo' | 'translationsOf'>,
  journey: Journey,
): NearestIn {
  const known = new Map<string, Published | undefined>()
  const byId = new Map(articles.map((article) => [article.id, article]))
  const byTopics = ({ said: { topics = [] }, stage }: Article, lang: SiteLanguage): Published | undefined => {
    // All texts of the same topics and stage have the same answer.
    const key = JSON.stringify([lang, stage.value, topics])
    if (!known.has(key)) known.set(key, nearestByTopics(articles, topics, stage.value, lang, journey))
    return known.get(key)
  }
  const byLikeness = (article: Article, lang: SiteLanguage): Published | undefined => {
    const own = byId.get(article.id)
    if (!own) return undefined
    return journey.stages
      .flatMap(({ id }) => alikeTo(own, id, LOOKED_AT))
      .filter(({ similarity }) => similarity >= LEAST_LIKENESS)
      .sort((a, b) => b.similarity - a.similarity || compareText(a.article.id, b.article.id))
      .flatMap((alike) => byId.get(translationsOf(alike.article).get(lang)?.id ?? '') ?? [])[0]
  }
  return (article, lang) =>
    translationsOf(article).has(lang) ? undefined : (byTopics(article, lang) ?? byLikeness(article, lang))
}

function nearestByTopics(
  articles: readonly Published[],
  topics: readonly string[],
  stage: string,
  lang: SiteLanguage,
  journey: Journey,
): Published | undefined {
  const rank = (article: Published) => ({
    article,
    shared: (article.said.topics ?? []).filter((topic) => topics.includes(topic)).length,
    away: Math.abs(journey.order(article.stage.value) - journey.order(stage)),
  })
  return articles
    .filter((article) => article.lang.value === lang)
    .map(rank)
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.away - b.away || compareText(a.article.id, b.article.id))[0]
    ?.article
}
