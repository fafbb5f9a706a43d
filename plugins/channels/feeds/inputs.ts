import { SKIP, visit } from 'unist-util-visit'
import { writeHtml } from '../../html/escaped.ts'
import { type ResolvedText, renderText } from '../../html/resolve.ts'
import type { OwnPicture } from '../../library/own-picture.ts'

/** One article of a feed. */
export interface FeedItem {
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly authors: readonly string[]
  readonly topics: readonly string[]
  /** Dates in ISO 8601, where the writer gave them. */
  readonly published?: string
  readonly updated?: string
  readonly picture?: OwnPicture
  readonly text: ResolvedText
}

/** One feed. */
export interface FeedInputs {
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly home: string
  readonly self: string
  readonly items: readonly FeedItem[]
}

/** A feed in one of its forms. */
export type FeedOfKind = FeedInputs & { readonly kind: 'rss' | 'atom' | 'json' }

/** Items that were rendered: one is in three forms of several feeds. */
const RENDERED = new WeakMap<FeedItem, Promise<string>>()

/** Render an item's text for readers elsewhere: whole addresses, also of its footnotes, and no offer. */
export function itemHtml(item: FeedItem): Promise<string> {
  const html = RENDERED.get(item) ?? render(item)
  RENDERED.set(item, html)
  return html
}

async function render(item: FeedItem): Promise<string> {
  const tree = await renderText(item.text, () => [])
  visit(tree, { type: 'element', tagName: 'a' }, ({ properties }) => {
    const { href } = properties
    if (typeof href === 'string' && href.startsWith('#')) properties['href'] = item.url + href
  })
  // Readers of feeds have no style for the signs of boxes, whose words say the same.
  visit(tree, { type: 'element', tagName: 'svg' }, ({ properties }, index, parent) => {
    if (properties['ariaHidden'] !== 'true' || !parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return writeHtml(tree)
}
