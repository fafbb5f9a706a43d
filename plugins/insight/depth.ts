import type { Published } from '../article/published.ts'
import type { SiteLanguage } from '../language.ts'
import { type BodyLinks, bodyLinks } from '../library/body-links.ts'
import { frontOf } from '../library/front.ts'
import type { Library } from '../library/library.ts'
import { type Finding, findingAt } from './finding.ts'
import { FINDING_WORDS, type FindingWords } from './words.ts'

/** More clicks than these from the home page, and a text is too deep to find. */
const MOST_CLICKS = 3
/**
 * How far down a list a reader looks, in entries: five screens of a phone. What stands further down a stage's or a
 * topic's list has to be found in another way. Our own estimate.
 */
const LOOKED_THROUGH = 50

/**
 * Count the clicks from the home page of its language to every text: by the newest articles, the lists of stages and
 * topics, the books, the menu, next steps, related articles and the links in texts. A text that nothing leads to is absent.
 */
export function clicksTo(library: Library, links: BodyLinks = bodyLinks(library)): Map<Published, number> {
  const clicks = new Map<Published, number>()
  const { languages } = library.config
  const shown = languages.flatMap((lang) => {
    const { lead, newest } = frontOf(library, lang)
    return lead ? [lead, ...newest] : newest
  })
  let reached = shown.concat(
    library.pages.filter((page) => languages.some((lang) => lang === page.lang.value)),
  )
  for (let depth = 1; reached.length > 0; depth += 1) {
    const found = [...new Set(reached)].filter((text) => !clicks.has(text))
    for (const text of found) clicks.set(text, depth)
    // The lists are a click away themselves, and what they hold another.
    reached = depth === 1 ? languages.flatMap((lang) => listedIn(library, lang)) : []
    reached.push(...found.flatMap((text) => onwards(library, text, links)))
  }
  return clicks
}

/** Find the articles that are more clicks away from the home page than a reader goes, or that nothing leads to. */
export function findTooDeep(
  library: Library,
  words: FindingWords = FINDING_WORDS.en,
  clicks: ReadonlyMap<Published, number> = clicksTo(library),
): Finding[] {
  return library.articles
    .filter((article) => (clicks.get(article) ?? Number.POSITIVE_INFINITY) > MOST_CLICKS)
    .map((article) => findingAt(article, 'too-deep', words.tooDeep(clicks.get(article), MOST_CLICKS)))
}

function listedIn(library: Library, lang: SiteLanguage): Published[] {
  const own = library.articles.filter((article) => article.lang.value === lang)
  const stages = Map.groupBy(own, ({ stage }) => stage.value)
  const topics = new Map<string, Published[]>()
  for (const article of own)
    for (const topic of article.said.topics ?? []) {
      const list = topics.get(topic)
      if (list) list.push(article)
      else topics.set(topic, [article])
    }
  const books = library.books.filter(({ language }) => language === lang)
  return [
    ...[...stages.values(), ...topics.values()].flatMap((list) => list.slice(0, LOOKED_THROUGH)),
    ...books.flatMap(({ chapters }) => chapters),
  ]
}

function onwards(library: Library, text: Published, links: BodyLinks): Published[] {
  const { next, related } = library.waysOf(text)
  return [...(next ? [next] : []), ...related, ...(links.get(text) ?? [])]
}
