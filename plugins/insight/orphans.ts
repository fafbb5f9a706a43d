import type { Published } from '../article/published.ts'
import { type BodyLinks, bodyLinks } from '../library/body-links.ts'
import type { Library } from '../library/library.ts'
import { type Finding, findingAt } from './finding.ts'
import { FINDING_WORDS, type FindingWords } from './words.ts'

/** Find the articles that the body of no other text links to; the hint names the text that is most like each. */
export function findOrphans(
  library: Library,
  words: FindingWords = FINDING_WORDS.en,
  links: BodyLinks = bodyLinks(library),
): Finding[] {
  const linked = new Set([...links.values()].flatMap((targets) => [...targets]))
  return library.articles
    .filter((article) => !linked.has(article))
    .map((article) => {
      const from = mostAlike(library, article)
      return findingAt(article, 'orphan', words.orphan(from), from ? [from] : [])
    })
}

function mostAlike(library: Library, article: Published): Published | undefined {
  const best = library.config.journey.stages.flatMap(({ id }) => library.alikeTo(article, id, 1))
  return best.sort((a, b) => b.similarity - a.similarity)[0]?.article
}
