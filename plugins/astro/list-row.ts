import type { Foreign } from '../article/foreign.ts'
import { isIn } from '../article/is-in.ts'
import type { Published } from '../article/published.ts'
import { typeset } from '../html/typography.ts'
import { directionOf } from '../language.ts'
import { local } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { topicLabel } from '../library/topic-label.ts'
import { type CaseEntry, caseOf } from './case-entry.ts'
import type { PageLink } from './entries.ts'

/** An article in a list. What is known only of texts in a language of the site is absent of others. */
export interface Row extends PageLink {
  readonly id: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly excerpt: string
  /** ISO 8601; nothing where nobody knows it. */
  readonly published: string | undefined
  readonly authors: readonly string[]
  /** The names of its topics. */
  readonly topics: readonly string[]
  readonly minutes: number | undefined
  readonly stage: string | undefined
  readonly stageName: string | undefined
  readonly caseStudy: CaseEntry | undefined
}

/** Prepare to describe articles for lists: each is described once, in however many lists it is. */
export function rowMaker(library: Library): (article: Published | Foreign) => Row {
  const made = new Map<string, Row>()
  return (article) => {
    const row = made.get(article.id) ?? rowOf(library, article)
    made.set(article.id, row)
    return row
  }
}

function rowOf(library: Library, article: Published | Foreign): Row {
  const { config } = library
  const lang = article.lang.value
  const own = isIn(config.languages, article) ? article : undefined
  return {
    id: article.id,
    path: local(config, article.path),
    title: typeset(article.title, lang),
    lang,
    dir: directionOf(lang),
    excerpt: typeset(article.excerpt.value, lang),
    published: article.dates.published,
    authors: library.authorNames(article.said),
    topics: (article.said.topics ?? []).map((topic) => typeset(topicLabel(config, topic, lang), lang)),
    minutes: own?.minutes,
    stage: own?.stage.value,
    stageName: own && library.stageOf(own).labels[own.lang.value].name,
    caseStudy: own && caseOf(own),
  }
}
