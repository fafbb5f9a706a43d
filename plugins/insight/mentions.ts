import type { Block } from '../article/prose.ts'
import type { Published } from '../article/published.ts'
import { eachStem, stemsOf } from '../article/stems.ts'
import { isJoint, type TitlePhrase, titlePhrases } from './phrases.ts'

/** A phrase that stands in titles, with what the texts show of it. */
export interface Topic {
  readonly stems: readonly string[]
  /** The articles whose titles hold it. */
  readonly owners: Map<Published, Owner>
  /** How often the articles say it, all together. */
  times: number
}

interface Owner extends TitlePhrase {
  times: number
  timesInHeadings: number
}

/** The phrases that begin with the same words, by the next. */
interface Branch {
  topic: Topic | undefined
  readonly next: Map<string, Branch>
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
  /** For each article, the first mention of each phrase that stands in others' titles and not in its own. */
  readonly mentions: ReadonlyMap<Published, readonly Mention[]>
  /** Words of each article, and of all. */
  readonly words: ReadonlyMap<Published, number>
  readonly allWords: number
}

/** Read the articles of one language for the phrases of their titles, save those of the brand, once through. */
export function mentionsIn(articles: readonly Published[], brand: readonly string[]): Mentions {
  const topics = topicTree(articles, brand)
  const mentions = new Map<Published, Mention[]>()
  const words = new Map<Published, number>()
  for (const article of articles) {
    const lang = article.lang.value
    const found = new Map<Topic, Mention>()
    const named = new Set<Topic>()
    readText(article.title, lang, topics, (topic) => named.add(topic))
    let count = 0
    for (const [block, prose] of article.prose.entries()) {
      count += readText(prose.text, lang, topics, (topic, start, end) => {
        topic.times += 1
        const owner = topic.owners.get(article)
        if (owner) {
          owner.times += 1
          if (prose.kind === 'heading') owner.timesInHeadings += 1
        } else if (!found.has(topic) && !named.has(topic) && canLink(prose, start, end)) {
          found.set(topic, { topic, block, start, end })
        }
      })
    }
    mentions.set(article, [...found.values()])
    words.set(article, count)
  }
  return { mentions, words, allWords: [...words.values()].reduce((sum, count) => sum + count, 0) }
}

function topicTree(articles: readonly Published[], brand: readonly string[]): Branch {
  const tree: Branch = { topic: undefined, next: new Map() }
  for (const article of articles) {
    const names = brand.map((name) => stemsOf(name, article.lang.value).join(' '))
    for (const phrase of titlePhrases(article)) {
      const { stems } = phrase
      if (names.includes(stems.join(' '))) continue
      const branch = stems.reduce((from, stem) => {
        const to = from.next.get(stem) ?? { topic: undefined, next: new Map<string, Branch>() }
        from.next.set(stem, to)
        return to
      }, tree)
      branch.topic ??= { stems, owners: new Map(), times: 0 }
      branch.topic.owners.set(article, { ...phrase, times: 0, timesInHeadings: 0 })
    }
  }
  return tree
}

/** Visit the phrases that a text holds; gives how many words it has. */
function readText(
  text: string,
  lang: string,
  topics: Branch,
  visit: (topic: Topic, start: number, end: number) => void,
): number {
  let count = 0
  let last = 0
  /** The phrases that the words up to here may be the beginning of. */
  let open: { readonly branch: Branch; readonly start: number }[] = []
  eachStem(text, lang, (stem, start, end) => {
    const going = open.length > 0 && isJoint(text.slice(last, start)) ? open : []
    open = []
    for (const each of [...going, { branch: topics, start }]) {
      const branch = each.branch.next.get(stem)
      if (!branch) continue
      if (branch.topic) visit(branch.topic, each.start, end)
      open.push({ branch, start: each.start })
    }
    last = end
    count += 1
  })
  return count
}

/** Tell whether a link can be set there: in running text of the writer's own, and not within a link or code. */
function canLink({ kind, links, code }: Block, start: number, end: number): boolean {
  const isRunning = kind === 'paragraph' || kind === 'item'
  return isRunning && ![...links, ...code].some((span) => start < span.end && span.start < end)
}
