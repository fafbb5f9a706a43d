import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Article } from '../article/article.ts'
import { digestOf } from '../asset.ts'
import { articlePath, local } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { pictureAttributes } from '../library/pictures.ts'
import { remarkOffer } from '../offers/place.ts'
import type { Offer } from '../offers/schema.ts'
import { toolkitDigest } from '../toolkit.ts'
import { type ResolvedText, renderText, resolveText } from './resolve.ts'

/** The body of an article with all that its HTML on the site depends on. */
export interface PageText {
  readonly base: string
  readonly offer: Offer | undefined
  readonly text: ResolvedText
}

/** Prepare the body of an article for its page: everything below the title, with the offer at the end. */
export function pageText(library: Library, article: Article): PageText {
  const { offer } = library.offerOf(article)
  const text = resolveText(
    library,
    article,
    {
      link: (from, url) => linkOnSite(library, from, url),
      image: (image) => pictureAttributes(library.config, image),
    },
    remarkOffer(offer)(article.tree),
  )
  return { base: library.config.base, offer, text }
}

/** Render the body of an article as HTML. */
export async function pageHtml({ base, text }: PageText): Promise<string> {
  return toHtml(await renderText(text, ({ offer }) => [offerAside(base, offer)]))
}

/** SHA-256 of all that the body's HTML depends on, without rendering it. The source's digest stands for its tree. */
export function pageKey(article: Article, { base, offer, text }: PageText): string {
  const { tree: _, ...rest } = text
  return digestOf(JSON.stringify([toolkitDigest(), article.digest, base, offer ?? null, rest]))
}

/** Resolve a link of an article to an address as the site's pages write it; nothing where it leads nowhere. */
export function linkOnSite(library: Library, article: Article, url: string): string | undefined {
  const target = library.targetOf(article, url)
  if (target.kind === 'outside') return target.url
  if (target.kind === 'path') return library.config.base + target.path
  if (target.kind === 'nowhere') return undefined
  return target.article === article
    ? target.hash
    : local(library.config, articlePath(target.article)) + target.hash
}

/** A call to action on a page: a named region, so that screen readers can find and skip it. */
function offerAside(base: string, offer: Offer): ElementContent {
  const text = (value: string): ElementContent => ({ type: 'text', value })
  const element = (
    tagName: string,
    className: string,
    children: ElementContent[],
    more = {},
  ): ElementContent => ({
    type: 'element',
    tagName,
    properties: { className: [className], ...more },
    children,
  })
  const href = offer.link.startsWith('/') ? base + offer.link : offer.link
  return element(
    'aside',
    'offer',
    [
      element('p', 'offer-headline', [text(offer.headline)]),
      element('p', 'offer-text', [text(offer.text)]),
      element('a', 'offer-link', [text(offer.label)], { href }),
    ],
    { ariaLabel: offer.headline, dataOffer: offer.id, dataStage: offer.stage.join(' '), dataPlace: 'end' },
  )
}
