import type { Element } from 'hast'
import type { Article } from '../article/article.ts'
import { isIn } from '../article/is-in.ts'
import { digestOf } from '../asset.ts'
import { bookPath, hrefOf, local, type SiteAddress } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { pictureAttributes } from '../library/pictures.ts'
import { moduleDigest } from '../module-digest.ts'
import { pageOf } from '../offers/destination.ts'
import type { Placed } from '../offers/place.ts'
import type { Proof } from '../offers/proof.ts'
import type { Offer } from '../offers/schema.ts'
import { isForReaders } from '../offers/show-variant.ts'
import { spotsIn } from '../offers/spots.ts'
import type { ProofNode } from '../proof/node.ts'
import { writeHtml } from './escaped.ts'
import { formOn } from './form.ts'
import { lendNoWeight } from './lend-no-weight.ts'
import { linkHeadings } from './link-headings.ts'
import { offerOnPage } from './offer.ts'
import { type ReadOn, readOnIn, withReadOn } from './read-on.ts'
import { type ResolvedText, renderText, resolveText } from './resolve.ts'
import { panelVideos } from './video-panels.ts'
import { linkLargePictures } from './zoom.ts'

/** The body of an article with all that its HTML on the site depends on. */
export interface PageText {
  /** Id of the article. */
  readonly article: string
  /** How addresses of the site are written. */
  readonly address: SiteAddress
  /** Its offers at their places, without the reasons, which change with other texts and are not shown. */
  readonly offers: readonly Pick<Placed, 'index' | 'node'>[]
  /** What somebody said, before the offer at the end. */
  readonly proof: Proof | undefined
  /** The forms that stand in offers, by the offers' ids. */
  readonly forms: Readonly<Record<string, Element>>
  /** The related article that a long text leads to around its middle, where no offer stands there. */
  readonly readOn: ReadOn | undefined
  /** Whether the page is the theme's, and not of a site that has its own. */
  readonly isOurPage: boolean
  /** Whether its links to other sites lend these no weight, since they are those of partners. */
  readonly isOfPartners: boolean
  readonly text: ResolvedText
}

/** Prepare the body of an article for its page: everything below the title, with its offers at their places. */
export function pageText(library: Library, article: Article): PageText {
  const placed = isIn(library.config.languages, article) ? library.offersOf.place(article) : []
  const offers = placed.map(({ index, node }) => ({
    index,
    node: { ...node, offer: provedElsewhere(node.offer, article) },
  }))
  const isOurs = isIn(library.config.languages, article)
  const said = isOurs ? library.proofOf(article) : undefined
  const proof = said && proofOnPage(library, said)
  const readOn = isOurs ? readOnIn(library, article, placed) : undefined
  const resolved = resolveText(
    library,
    article,
    {
      link: (from, url) => linkOnSite(library, from, url),
      image: (image) => pictureAttributes(library.config, image),
    },
    withReadOn(article.tree, [...proofAtEnd(article, proof), ...offers], readOn),
  )
  const further = readOn ? { [readOn.path]: local(library.config, readOn.path) } : {}
  const text = { ...resolved, links: { ...resolved.links, ...further } }
  const { site, base, trailingSlash, format, pictures } = library.config
  const address = { site, base, trailingSlash, format, pictures }
  return {
    ...{ article: article.id, address, offers, proof, readOn, text },
    forms: formsIn(library, offers, article.id),
    isOurPage: library.config.routes !== undefined,
    isOfPartners: article.said.care === 'partners',
  }
}

/** Leave the proof of an offer out where it is quoted from the page itself, whose reader has just read it. */
function provedElsewhere(offer: Offer, article: Article): Offer {
  const { proof, ...rest } = offer
  const isOwn = proof?.source !== undefined && pageOf(proof.source) === pageOf(article.path)
  return isOwn ? rest : offer
}

/** Write the source of proof as pages write addresses. */
export function proofOnPage({ config }: Library, proof: Proof): Proof {
  return proof.source === undefined ? proof : { ...proof, source: hrefOf(config, proof.source) }
}

function proofAtEnd({ tree }: Article, proof: Proof | undefined): { index: number; node: ProofNode }[] {
  const end = proof && spotsIn(tree).spots.find(({ place }) => place === 'end')
  return end ? [{ index: end.index, node: { type: 'proof', proof } }] : []
}

/** Render the body of an article as HTML. */
export async function pageHtml(page: PageText): Promise<string> {
  const { article, address, forms, isOfPartners, isOurPage, text } = page
  const tree = await renderText(text, (node) => offerOnPage(node, { address, article }, forms[node.offer.id]))
  panelVideos(tree, text.lang)
  if (isOurPage) linkHeadings(tree)
  linkLargePictures(tree, text.lang)
  if (isOfPartners) lendNoWeight(tree, address)
  return writeHtml(tree)
}

/** SHA-256 of all that the body's HTML depends on, without rendering it. The source's digest stands for its tree. */
export function pageKey(
  article: Article,
  { address, offers, proof, forms, readOn, isOurPage, text }: PageText,
): string {
  const { tree: _, ...rest } = text
  return digestOf(
    JSON.stringify([
      ...[moduleDigest(import.meta.url), article.id, article.digest, address, offers, forms],
      isOurPage,
      ...(readOn ? [readOn] : []),
      ...(proof ? [proof] : []),
      rest,
    ]),
  )
}

/** Render the forms that stand at the end of a text instead of the button of the offer there. */
function formsIn({ config, books }: Library, offers: PageText['offers'], article: string): PageText['forms'] {
  const forms = offers.flatMap(({ node: { offer, place } }) => {
    const id = offer.form
    if (id === undefined || place !== 'end' || !config.forms[id]?.inline || isForReaders(offer)) return []
    const book = books.find((each) => each.form === id && bookPath(config, each) === offer.link)
    const form = formOn(config, id, offer.language, { book, article })
    return form ? [[offer.id, form] as const] : []
  })
  return Object.fromEntries(forms)
}

/** Resolve a link of an article to an address as the site's pages write it; nothing where it leads nowhere. */
export function linkOnSite(library: Library, article: Article, url: string): string | undefined {
  const target = library.targetOf(article, url)
  if (target.kind === 'outside') return target.url
  if (target.kind === 'path') return hrefOf(library.config, target.path)
  if (target.kind === 'nowhere') return undefined
  const { query, hash } = target
  const isHere = target.article === article && query === '' && hash !== ''
  return isHere ? hash : local(library.config, target.article.path) + query + hash
}
