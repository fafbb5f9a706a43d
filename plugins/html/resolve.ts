import type { ElementContent, Root as HastRoot, Properties } from 'hast'
import type { Root } from 'mdast'
import type { Article } from '../article/article.ts'
import type { Image } from '../article/images.ts'
import type { Library } from '../library/library.ts'
import type { OfferNode } from '../offers/node.ts'
import { renderHast } from './hast.ts'

/** A text with all that its HTML depends on, as plain data: its links and pictures already know where they lead. */
export interface ResolvedText {
  readonly lang: string
  readonly html: 'sanitised' | 'trusted'
  readonly idPrefix: string
  readonly tree: Root
  /** Addresses by the address written in the text; one that is absent leads nowhere and is plain text. */
  readonly links: Readonly<Record<string, string>>
  /** Attributes of pictures by the address written in the text. */
  readonly images: Readonly<Record<string, Properties>>
}

/** How a place that texts are shown in addresses things. */
export interface Addressing {
  readonly idPrefix?: string
  link(article: Article, url: string): string | undefined
  image(image: Image): Properties | undefined
}

/** Resolve the links and pictures of a text for a place. `tree` is the article's own, or one with offers placed in it. */
export function resolveText(
  library: Library,
  article: Article,
  place: Addressing,
  tree: Root = article.tree,
): ResolvedText {
  const links: Record<string, string> = {}
  for (const url of [...article.links, ...article.images].map((reference) => reference.url)) {
    const href = place.link(article, url)
    if (href !== undefined) links[url] = href
  }
  const images: Record<string, Properties> = {}
  for (const [url, image] of article.pictures) {
    const attributes = place.image(image)
    if (attributes) images[url] = attributes
  }
  return {
    lang: article.lang.value,
    html: library.config.html,
    idPrefix: place.idPrefix ?? '',
    tree,
    links,
    images,
  }
}

/** Copy a resolved text without positions: the form in which it is an input, equal for equal texts. */
export function portable(text: ResolvedText): ResolvedText {
  return JSON.parse(
    JSON.stringify(text, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as ResolvedText
}

/** Render a resolved text as an HTML tree. */
export async function renderText(
  { tree, links, images, ...rest }: ResolvedText,
  offer: (node: OfferNode) => ElementContent[],
): Promise<HastRoot> {
  // Addresses come percent-encoded out of the tree, but stand as typed in the text.
  const link = (url: string): string | undefined => own(links, url) ?? own(links, decode(url))
  const image = (url: string): Properties | undefined => own(images, url) ?? own(images, decode(url))
  return renderHast(tree, { ...rest, link, image, offer })
}

/** A text may link to `constructor`, which every object has. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
