import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { pictureAttributes } from '../library/pictures.ts'
import type { OfferNode } from '../offers/node.ts'
import type { Offer, OfferVariant } from '../offers/schema.ts'
import { isForReaders } from '../offers/show-variant.ts'

/** What the region of an offer is called where its headline is not settled yet. */
const NAMES: Readonly<Record<string, string>> = { da: 'Tilbud', en: 'Offer' }

/** A picture in a card stands beside its words on a wide screen, and above them on a narrow one. */
const PICTURE_SIZES = '(min-width: 40rem) 11rem, 100vw'

/** The words of an offer, as one of its variants or all of them have it. */
type Words = Pick<OfferVariant, 'headline' | 'text' | 'label' | 'image'>

/**
 * Render an offer on a page: a line with a link, or a card in a named region, which screen readers can find and skip.
 * Where readers get different variants, all of them stand in one cell of a grid, so that the tallest sets its height;
 * all but the first can be neither seen nor reached until a script says otherwise.
 * `inline` is a form that stands in the place of a card's button.
 */
export function offerOnPage(node: OfferNode, base: string, inline?: Element): ElementContent[] {
  const { offer, form, place, stage } = node
  const variant = isForReaders(offer) ? offer.variants[0]?.id : offer.variant
  const marks = {
    dataOffer: offer.id,
    dataStage: stage,
    dataPlace: place,
    ...(variant === undefined ? {} : { dataVariant: variant }),
  }
  if (form === 'link') {
    const link = ({ headline }: Words): ElementContent => h('a', { href: hrefOf(base, offer.link) }, headline)
    return [
      h(
        'p',
        { className: ['offer', 'offer-link'], ...marks },
        inVariants(offer, 'span', (words) => [link(words)]),
      ),
    ]
  }
  const headlineId = `offer:${offer.id}`
  const name = isForReaders(offer) ? { ariaLabel: NAMES[offer.language] } : { ariaLabelledBy: headlineId }
  const card = (words: Words): ElementContent[] =>
    cardOf(offer, words, base, isForReaders(offer) ? undefined : headlineId, inline)
  return [
    h('aside', { className: ['offer', 'offer-card'], ...marks, ...name }, inVariants(offer, 'div', card)),
  ]
}

function cardOf(
  offer: Offer,
  { headline, text, label, image }: Words,
  base: string,
  id: string | undefined,
  inline: Element | undefined,
): ElementContent[] {
  const words = h('div', { className: ['offer-words'] }, [
    h('p', { className: ['offer-headline'], ...(id === undefined ? {} : { id }) }, headline),
    h('p', text),
    ...proofOf(offer, base),
    inline ?? h('p', h('a', { className: ['offer-button'], href: hrefOf(base, offer.link) }, label)),
  ])
  if (!image) return [words]
  const { srcSet, ...attributes } = pictureAttributes({ base }, image)
  const files = srcSet === undefined ? {} : { srcSet, sizes: PICTURE_SIZES }
  return [h('img', { ...attributes, ...files, alt: image.alt, className: ['offer-image'] }), words]
}

/** What somebody said of it, with who and where. */
function proofOf({ proof }: Offer, base: string): ElementContent[] {
  if (!proof) return []
  const { quote, name, source } = proof
  const who = source === undefined ? name : h('a', { href: hrefOf(base, source) }, name)
  return [
    h('figure', { className: ['offer-proof'] }, [
      h('blockquote', h('p', quote)),
      h('figcaption', h('cite', who)),
    ]),
  ]
}

/** Render what an offer says: once, or once for each of the variants that readers get. */
function inVariants(
  offer: Offer,
  tagName: 'div' | 'span',
  render: (words: Words) => ElementContent[],
): ElementContent[] {
  if (!isForReaders(offer)) return render(offer)
  const { id, experiment, variants } = offer
  const data = {
    seed: experiment?.seed ?? id,
    namespace: experiment?.namespace,
    variants: variants.map(({ id: name, weight }) => ({ id: name, weight })),
  }
  return [
    h(
      tagName,
      { className: ['variants'], dataExperiment: JSON.stringify(data) },
      variants.map((variant, index) =>
        h(tagName, { className: ['variant'], dataVariant: variant.id, inert: index > 0 }, render(variant)),
      ),
    ),
  ]
}

/** The address of an offer as the site's pages write it. */
export function hrefOf(base: string, link: string): string {
  return link.startsWith('/') ? base + link : link
}
