import { visible } from '../article/facts/words.ts'
import type { Published } from '../article/published.ts'
import { typeset } from '../html/typography.ts'
import type { SiteLanguage } from '../language.ts'
import { local } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { topicLabel } from '../library/topic-label.ts'
import { compareText } from '../source/diagnostic.ts'

/** An article as readers search for it. Whatever `meta` says is found, too. */
export interface SearchRecord {
  /** Path of its page as the site's own pages write it. */
  readonly url: string
  readonly language: SiteLanguage
  /** Its running text, without code, pictures and offers. */
  readonly content: string
  /** Keys that would say nothing are absent. */
  readonly meta: {
    readonly title: string
    readonly stage: string
    readonly topics?: string
    readonly authors?: string
  }
}

/**
 * List what readers can search for: the articles that stand in the lists of all articles, in the order of their addresses.
 * What is kept back is in none of them.
 */
export function searchRecords(library: Library): SearchRecord[] {
  return library.articles
    .map((article) => recordOf(library, article))
    .sort((a, b) => compareText(a.url, b.url))
}

function recordOf(library: Library, article: Published): SearchRecord {
  const { config } = library
  const lang = article.lang.value
  const { excerpt, prose, said } = article
  const topics = (said.topics ?? []).map((topic) => typeset(topicLabel(config, topic, lang), lang)).join(', ')
  const authors = library.authorNames(said).join(', ')
  // A summary that was taken from the text says what the text says.
  const summary = excerpt.from === 'front matter' ? [excerpt.value] : []
  return {
    url: local(config, article.path),
    language: lang,
    content: [...summary, ...prose.map(({ text }) => text)].map(asSentence).join(' '),
    meta: {
      title: typeset(article.title, lang),
      stage: library.stageOf(article).labels[lang].name,
      ...(topics === '' ? {} : { topics }),
      ...(authors === '' ? {} : { authors }),
    },
  }
}

/** End a heading or an item of a list, so that it does not run into what follows where a result shows both. */
function asSentence(text: string): string {
  const plain = visible(text).replace(/\s+/g, ' ').trim()
  return /[\p{L}\p{N}]$/u.test(plain) ? `${plain}.` : plain
}
