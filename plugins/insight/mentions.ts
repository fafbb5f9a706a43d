import type { Article } from '../article/article.ts'
import { type Block, proseOf } from '../article/prose.ts'
import { eachStem, stemsOf } from '../article/stems.ts'
import { isJoint, type TitlePhrase, titlePhrases } from './phrases.ts'

/** A phrase that stands in titles, with what the texts show of it. */
export interface Topic {
  readonly stems: readonly string[]
  /** The articles whose titles hold it. */
  readonly owners: Map<Article, Owner>
  /** How often the articles say it, all together. */
  times: number
}

interface Owner extends TitlePhrase {
  times: number
  timesInHeadings: number
}

/** Where an article first says a phrase in running text, as the number of a block and offsets into it. */
export interface Mention {
  readonly topic: Topic
  readonly block: number
  readonly start: number
  readonly end: number
}

/** What the articles of a language say of one another's topics. */
export interface Mentions {
  /** For each article, the first mention of each phrase that stands in others' titles. */
  readonly mentions: ReadonlyMap<Article, readonly Mention[]>
  /** Words of each article, and of all. */
  readonly words: ReadonlyMap<Article, number>
  readonly allWords: number
}

/** Read the articles of one language for the phrases of their titles, save those of the brand, once through. */
export function mentionsIn(articles: readonly Article[], brand: readonly string[]): Mentions {
  const topics = topicsByFirstStem(articles, brand)
  const mentions = new Map<Article, Mention[]>()
  const words = new Map<Article, number>()
  for (const article of articles) {
    const found = new Map<Topic, Mention>()
    let count = 0
    for (const [block, prose] of proseOf(article.tree, article.body).entries()) {
      count += readBlock(prose, article.lang.value, topics, (topic, start, end) => {
        topic.times += 1
        const owner = topic.owners.get(article)
        if (owner) {
          owner.times += 1
          if (prose.kind === 'heading') owner.timesInHeadings += 1
        } else if (!found.has(topic) && canLink(prose, start, end)) {
          found.set(topic, { topic, block, start, end })
        }
      })
    }
    mentions.set(article, [...found.values()])
    words.set(article, count)
  }
  return { mentions, words, allWords: [...words.values()].reduce((sum, count) => sum + count, 0) }
}

function topicsByFirstStem(articles: readonly Article[], brand: readonly string[]): Map<string, Topic[]> {
  const topics = new Map<string, Topic>()
  for (const article of articles) {
    const names = new Set(brand.map((name) => stemsOf(name, article.lang.value).join(' ')))
    for (const phrase of titlePhrases(article)) {
      const key = phrase.stems.join(' ')
      if (names.has(key)) continue
      const topic = topics.get(key) ?? { stems: phrase.stems, owners: new Map<Article, Owner>(), times: 0 }
      topic.owners.set(article, { ...phrase, times: 0, timesInHeadings: 0 })
      topics.set(key, topic)
    }
  }
  return Map.groupBy(topics.values(), ({ stems }) => stems[0] ?? '')
}

/** Visit the phrases that a block holds; gives how many words it has. */
function readBlock(
  { text }: Block,
  lang: string,
  topics: ReadonlyMap<string, readonly Topic[]>,
  visit: (topic: Topic, start: number, end: number) => void,
): number {
  const words: { stem: string; start: number; end: number }[] = []
  eachStem(text, lang, (stem, start, end) => words.push({ stem, start, end }))
  for (const [at, { stem, start }] of words.entries()) {
    for (const topic of topics.get(stem) ?? []) {
      const last = words[at + topic.stems.length - 1]
      const fits = topic.stems.every((each, next) => {
        const [before, word] = [words[at + next - 1], words[at + next]]
        return word?.stem === each && (next === 0 || isJoint(text.slice(before?.end, word.start)))
      })
      if (fits && last) visit(topic, start, last.end)
    }
  }
  return words.length
}

/** Tell whether a link can be set there: in running text of the writer's own, and not within a link or code. */
function canLink({ kind, links, code }: Block, start: number, end: number): boolean {
  const isRunning = kind === 'paragraph' || kind === 'item'
  return isRunning && ![...links, ...code].some(([from, to]) => start < to && from < end)
}
