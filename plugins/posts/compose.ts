import type { Published } from '../article/published.ts'
import { typeset } from '../html/typography.ts'
import { absolute } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { topicLabel } from '../library/topic-label.ts'
import { onceFor } from '../once.ts'
import { countFor } from './count.ts'
import type { Network } from './networks.ts'

/** How many key points a post lists at the most, where there is room. */
const MOST_POINTS = 3

/** The posts of each text: one that was not changed keeps its running text, however often the content is read. */
const posts = onceFor<Map<string, Post>>()

/** A post: its text, and its length as the network counts. */
export interface Post {
  readonly text: string
  readonly length: number
}

/** Compose a post of an article for a place that takes texts. */
export function composedPost({ config }: Library, article: Published, network: Network): Post {
  const lang = article.lang.value
  const topics = (article.said.topics ?? []).map((topic) => topicLabel(config, topic, lang))
  const url = absolute(config, article.path)
  const known = posts(article.prose, () => new Map())
  const key = JSON.stringify([network, url, topics])
  const post = known.get(key) ?? composePost(network, article, url, topics)
  known.set(key, post)
  return post
}

/**
 * Compose a post of sentences that stand in the article: an opening, key points where there is room, the address, and
 * topics as hashtags. Whole sentences only; nothing is cut and nothing is added.
 */
export function composePost(
  network: Network,
  article: Published,
  url: string,
  topics: readonly string[],
): Post {
  const set = (text: string): string => typeset(text, article.lang.value)
  const fits = (text: string): boolean => countFor(network.counting, text) <= network.limit
  const tags = topics.slice(0, network.hashtags).map(hashtag).filter(Boolean).join(' ')
  const assemble = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n')

  const openings = [
    article.excerpt.value,
    ...article.lifts().quotes.map(({ text }) => text),
    article.title,
  ].map(set)
  const opening = openings.find((text) => text !== '' && fits(assemble([text, url, tags])))
  if (opening === undefined) return measured(network, url)
  const roomy = network.limit >= 500
  const points = roomy
    ? article
        .lifts()
        .keyPoints.map(({ text }) => set(text))
        .filter((text) => !opening.includes(text))
        .map((text) => `• ${text}`)
    : []
  let best = assemble([opening, url, tags])
  for (let count = 1; count <= Math.min(points.length, MOST_POINTS); count++) {
    const longer = assemble([opening, points.slice(0, count).join('\n'), url, tags])
    if (fits(longer)) best = longer
  }
  return measured(network, best)
}

/** Measure a post that the writer wrote; the address is added where it is missing. */
export function statedPost(network: Network, text: string, url: string): Post {
  return measured(network, text.includes(url) ? text.trim() : `${text.trim()}\n\n${url}`)
}

function measured(network: Network, text: string): Post {
  return { text, length: countFor(network.counting, text) }
}

/**
 * Write a topic as a hashtag: each word with a capital letter, which screen readers need to tell them apart, and the dot
 * before a name in letters. One that is another topic without its signs (`C#`) has none.
 */
function hashtag(topic: string): string {
  if (/[\p{L}\p{N}+][#+]/u.test(topic)) return ''
  const words = topic.match(/[\p{L}\p{N}]+/gu) ?? []
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /\p{L}/u.test(joined) ? `#${/^\.\p{L}/u.test(topic) ? 'dot' : ''}${joined}` : ''
}
