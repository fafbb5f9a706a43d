import { isIn } from '../article/is-in.ts'
import type { Published } from '../article/published.ts'
import type { SiteLanguage } from '../language.ts'
import type { Library } from '../library/library.ts'
import { type Finding, findingAt } from './finding.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import { FINDING_WORDS, type FindingWords } from './words.ts'

/** A translation may be so many days behind its original: a quarter. */
const MOST_DAYS_BEHIND = 90
/**
 * The shorter of two versions has at least this share of the other's words and sections. The six pairs of
 * content/articles lie between 0.94 and 1.
 */
const LEAST_SHARE = 0.7
/** Shorter texts differ by more than their share without having drifted. */
const FEWEST_WORDS = 100
const FEWEST_SECTIONS = 3
const DAY = 86_400_000

/** Find translations that are much older than their original, or much shorter or longer. */
export function findDriftedTranslations(library: Library, words: FindingWords = FINDING_WORDS.en): Finding[] {
  return library.articles.flatMap((article) => {
    const original = originalOf(library, article)
    if (!original) return []
    const messages = [driftInTime(article, original, words), driftInLength(article, original, words)]
    return messages
      .filter((message) => message !== undefined)
      .map((message) => findingAt(article, 'translation-drift', message, [original]))
  })
}

/** An article that a language of the site does not have. */
export interface MissingTranslation {
  readonly article: Published
  readonly lang: SiteLanguage
  /** Whether the language has nothing else for one of its topics at its stage. */
  readonly leavesGap: boolean
}

/** List the articles that a language does not have, those that leave a gap in the matrix first. */
export function missingTranslations(
  library: Library,
  matrix: Matrix = matrixOf(library),
): MissingTranslation[] {
  const missing = library.articles.flatMap((article) => {
    const versions = library.translationsOf(article)
    return library.config.languages
      .filter((lang) => !versions.has(lang))
      .map((lang) => {
        const topics = article.said.topics ?? []
        const leavesGap = topics.some(
          (topic) => matrix.at(lang, topic, library.stageOf(article)).length === 0,
        )
        return { article, lang, leavesGap }
      })
  })
  return [...missing.filter(({ leavesGap }) => leavesGap), ...missing.filter(({ leavesGap }) => !leavesGap)]
}

/** Find the articles that a language does not have and has nothing else for. */
export function findMissingTranslations(
  library: Library,
  words: FindingWords = FINDING_WORDS.en,
  missing: readonly MissingTranslation[] = missingTranslations(library),
): Finding[] {
  return missing
    .filter(({ leavesGap }) => leavesGap)
    .map(({ article, lang }) => findingAt(article, 'translation-missing', words.missing(lang)))
}

function originalOf(library: Library, article: Published): Published | undefined {
  const name = article.said.translationOf
  if (name === undefined) return undefined
  const versions = [...library.translationsOf(article).values()]
  return versions
    .filter((other) => isIn(library.config.languages, other))
    .find((other) => other !== article && (other.id === name || other.slug === name))
}

function driftInTime(article: Published, original: Published, words: FindingWords): string | undefined {
  const [ours, theirs] = [lastChange(article), lastChange(original)]
  if (ours === undefined || theirs === undefined) return undefined
  const days = (Date.parse(theirs) - Date.parse(ours)) / DAY
  return days > MOST_DAYS_BEHIND ? words.older(original, ours, theirs) : undefined
}

function driftInLength(article: Published, original: Published, words: FindingWords): string | undefined {
  const [sections, theirSections] = [sectionsOf(article), sectionsOf(original)]
  const isApart =
    (shareOf(article.words, original.words) < LEAST_SHARE &&
      Math.max(article.words, original.words) >= FEWEST_WORDS) ||
    (shareOf(sections, theirSections) < LEAST_SHARE && Math.max(sections, theirSections) >= FEWEST_SECTIONS)
  return isApart ? words.length(original, article.words, sections, theirSections) : undefined
}

function shareOf(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b, 1)
}

function sectionsOf({ headings }: Published): number {
  return headings.filter(({ depth }) => depth === 2).length
}

function lastChange({ said }: Published): string | undefined {
  return (said.updated ?? said.published)?.slice(0, 10)
}
