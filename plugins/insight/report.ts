import type { SiteLanguage } from '../language.ts'
import { bodyLinks } from '../library/body-links.ts'
import type { Library } from '../library/library.ts'
import { isDue, reviewQueue } from '../library/review.ts'
import { topicLabel } from '../library/topic-label.ts'
import { clicksTo, findTooDeep } from './depth.ts'
import type { Finding } from './finding.ts'
import { gapsOf, type Reason } from './gaps.ts'
import { findLinkSuggestions, type LinkSuggestion } from './link-suggestions.ts'
import { MARKETER_WORDS, named, reviewForMarketers } from './marketer-words.ts'
import { matrixOf } from './matrix.ts'
import { findFarJumps, findHubs, findSkippedStages } from './next-steps.ts'
import { findOrphans } from './orphans.ts'
import { findDeadEnds, findLoops, findUnreachedDecisions, isEntry, stepsOf } from './paths.ts'
import { type Sureness, surenessOf } from './sureness.ts'
import { findTwins } from './twins.ts'
import { findDriftedTranslations, findMissingTranslations, missingTranslations } from './versions.ts'
import { FINDING_WORDS, LANGUAGE_NAMES, NO_TOPIC, tellReason, tellReview } from './words.ts'

/** A stage, a topic or a language by its id, and what it is called. */
interface Named<Id = string> {
  readonly id: Id
  readonly name: string
}

/** How many articles a cell of the matrix has. */
interface ReportCell {
  readonly language: SiteLanguage
  /** `null` for articles without a topic. */
  readonly topic: string | null
  readonly stage: string
  readonly count: number
}

/** An empty cell of the matrix that should be filled. */
interface ReportGap {
  readonly language: SiteLanguage
  readonly topic: string
  readonly stage: string
  /** The sum of the reasons' points; what to write next has the highest. */
  readonly score: number
  readonly reasons: readonly {
    readonly kind: Reason['kind']
    readonly points: number
    readonly text: string
  }[]
  /** The id of the article in another language whose translation would fill it, or `null`. */
  readonly translate: string | null
}

/** Where a reader can go from an article. */
interface ReportStep {
  readonly article: string
  readonly next: string | null
  /** Steps to the nearest decision page, along next steps and links in texts; `null` where there are more than three. */
  readonly toDecision: number | null
  /** Clicks from the home page; `null` where nothing leads to it. */
  readonly clicks: number | null
}

/** A text to be read again. */
interface ReportReview {
  readonly article: string
  /** The day by which, as `YYYY-MM-DD`. */
  readonly due: string
  /** Whether the day has come. */
  readonly isDue: boolean
  readonly why: string
}

/** What was found, by kind; each list is in the order of the articles' ids. */
export interface ReportFindings {
  readonly deadEnds: readonly Finding[]
  readonly loops: readonly Finding[]
  readonly skippedStages: readonly Finding[]
  readonly farJumps: readonly Finding[]
  readonly hubs: readonly Finding[]
  readonly unreachedDecisions: readonly Finding[]
  readonly orphans: readonly Finding[]
  readonly tooDeep: readonly Finding[]
  readonly sameIntent: readonly Finding[]
  readonly driftedTranslations: readonly Finding[]
  /** Only those that leave a gap; `untranslated` has all. */
  readonly missingTranslations: readonly Finding[]
  readonly linkSuggestions: readonly LinkSuggestion[]
}

/**
 * What a library knows of itself: the one object of `perennial report content --json`. Articles are named by their ids
 * (`en/slug`); a finding has `file`, `line`, `column`, `severity`, `rule`, `message` and the `articles` that it is about.
 */
export interface ContentReport {
  /** The language of the names and sentences. */
  readonly language: SiteLanguage
  readonly articles: number
  readonly pages: number
  readonly languages: readonly Named<SiteLanguage>[]
  readonly stages: readonly Named[]
  /** Those with the most articles first; `null`, for articles without a topic, comes last. */
  readonly topics: readonly Named<string | null>[]
  /** Every cell, the empty ones too. */
  readonly matrix: readonly ReportCell[]
  /** How sure it is that articles stand in the right cell. */
  readonly sureness: Sureness
  readonly gaps: readonly ReportGap[]
  readonly steps: readonly ReportStep[]
  /** How many articles of the first stage there are, and how many of them lead to a decision page in time. */
  readonly reach: { readonly from: number; readonly reaching: number }
  /** The review queue: every text that has a day by which to read it again, the most overdue first. */
  readonly reviews: readonly ReportReview[]
  readonly findings: ReportFindings
  /** The articles that a language does not have, those that leave a gap first. */
  readonly untranslated: readonly { readonly article: string; readonly language: SiteLanguage }[]
}

/** For whom a report is: those who write, to whom files and keys are named, or marketers, who read each text's id in braces as its title. */
export type ReportReader = 'writer' | 'marketer'

/** Report on the content of a library, in a language. Pure: the same library gives the same report. */
export function reportOf(
  library: Library,
  language: SiteLanguage,
  reader: ReportReader = 'writer',
): ContentReport {
  const { articles, pages, config } = library
  const isForMarketers = reader === 'marketer'
  const words = (isForMarketers ? MARKETER_WORDS : FINDING_WORDS)[language]
  const links = bodyLinks(library)
  const matrix = matrixOf(library)
  const steps = stepsOf(library, links)
  const clicks = clicksTo(library, links)
  const missing = missingTranslations(library, matrix)
  const first = steps.filter(({ article }) => isEntry(library, article))
  return {
    language,
    articles: articles.length,
    pages: pages.length,
    languages: matrix.languages.map((id) => ({ id, name: LANGUAGE_NAMES[language][id] })),
    stages: matrix.stages.map(({ id, labels }) => ({ id, name: labels[language].name })),
    topics: matrix.topics.map((id) =>
      id === undefined
        ? { id: null, name: NO_TOPIC[language] }
        : { id, name: topicLabel(config, id, language) },
    ),
    matrix: matrix.languages.flatMap((lang) =>
      matrix.topics.flatMap((topic) =>
        matrix.stages.map((stage) => ({
          language: lang,
          topic: topic ?? null,
          stage: stage.id,
          count: matrix.at(lang, topic, stage).length,
        })),
      ),
    ),
    sureness: surenessOf(articles),
    gaps: gapsOf(library, matrix).map(({ lang, topic, stage, score, reasons }) => ({
      language: lang,
      topic,
      stage: stage.id,
      score,
      reasons: reasons.map((reason) => ({
        kind: reason.kind,
        points: reason.points,
        text: tellReason(reason, language, isForMarketers ? named : undefined),
      })),
      translate: reasons.find((reason) => reason.kind === 'translation')?.original.id ?? null,
    })),
    steps: steps.map(({ article, next, toDecision }) => ({
      article: article.id,
      next: next?.id ?? null,
      toDecision: toDecision ?? null,
      clicks: clicks.get(article) ?? null,
    })),
    reach: {
      from: first.length,
      reaching: first.filter(({ toDecision }) => toDecision !== undefined).length,
    },
    reviews: reviewQueue(library).map((review) => ({
      article: review.article.id,
      due: review.due,
      isDue: isDue(review, config.today),
      why: (isForMarketers ? reviewForMarketers : tellReview)(review.why, language),
    })),
    findings: {
      deadEnds: findDeadEnds(library, words),
      loops: findLoops(library, words),
      skippedStages: findSkippedStages(library, words),
      farJumps: findFarJumps(library, words),
      hubs: findHubs(library, words),
      unreachedDecisions: findUnreachedDecisions(library, words, steps),
      orphans: findOrphans(library, words, links),
      tooDeep: findTooDeep(library, words, clicks),
      sameIntent: findTwins(library, words),
      driftedTranslations: findDriftedTranslations(library, words),
      missingTranslations: findMissingTranslations(library, words, missing),
      linkSuggestions: findLinkSuggestions(library, words, links),
    },
    untranslated: missing.map(({ article, lang }) => ({ article: article.id, language: lang })),
  }
}
