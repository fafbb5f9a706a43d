import type { Paragraph, Root } from 'mdast'
import type { Published } from '../article/published.ts'
import type { Library } from '../library/library.ts'
import { type At, type Placed, remarkOffers } from '../offers/place.ts'
import { LONG_TEXT, spotsIn } from '../offers/spots.ts'

/** A related article that a text leads to on its way. Plain data. */
export interface ReadOn {
  /** Index among the children of the root before which it stands. */
  readonly index: number
  readonly path: string
  /** What stands before its title, and the title. */
  readonly words: string
  readonly title: string
}

const WORDS = { da: 'Læs også:', en: 'Read also:' } as const

/**
 * Find what a long text of a site with pages of ours leads to around its middle: the first related article that it doesn't
 * link to, where no offer is near.
 */
export function readOnIn(
  library: Library,
  article: Published,
  placed: readonly Placed[],
): ReadOn | undefined {
  const { config, waysOf } = library
  if (!config.routes || article.words < LONG_TEXT || article.said.landing) return undefined
  const { spots, wordsBefore } = spotsIn(article.tree)
  const total = wordsBefore.at(-1) ?? 0
  const spot = total < LONG_TEXT ? undefined : spots.find(({ place }) => place === 'middle')
  const isNear = ({ index }: Placed): boolean =>
    Math.abs((wordsBefore[index] ?? total) - (spot?.words ?? 0)) < config.offers.words
  if (!spot || placed.some(isNear)) return undefined
  const linked = new Set(
    article.links.flatMap(({ url }) => {
      const target = library.targetOf(article, url)
      return target.kind === 'article' ? [target.article] : []
    }),
  )
  const related = waysOf(article).related.find((other) => !linked.has(other))
  if (!related) return undefined
  return { index: spot.index, path: related.path, words: WORDS[article.lang.value], title: related.title }
}

/** Put the offers of a text, what else stands at such places, and the related article into it. */
export function withReadOn(tree: Root, placed: readonly At[], readOn: ReadOn | undefined): Root {
  if (!readOn) return remarkOffers(placed)(tree)
  const { index: at, path, words, title } = readOn
  const line: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['read-on'] } },
    children: [
      { type: 'text', value: `${words} ` },
      { type: 'link', url: path, children: [{ type: 'text', value: title }] },
    ],
  }
  const moved = placed.map(({ index, node }) => ({ index: index > at ? index + 1 : index, node }))
  return remarkOffers(moved)({
    ...tree,
    children: [...tree.children.slice(0, at), line, ...tree.children.slice(at)],
  })
}
