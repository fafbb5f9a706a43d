import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { experimentOf } from '../experiments/experiment.ts'
import { hrefOf, type SiteAddress } from '../library/addresses.ts'
import { pictureAttributes } from '../library/pictures.ts'
import { campaignLink, SITE } from '../offers/campaign.ts'
import type { OfferNode } from '../offers/node.ts'
import { saidBy } from '../offers/proof.ts'
import type { Offer, OfferVariant } from '../offers/schema.ts'
import { isForReaders } from '../offers/show-variant.ts'
import { tellLanguage } from '../offers/told-language.ts'

/** A picture in a card stands beside its words on a wide screen, and above them on a narrow one. */
const PICTURE_SIZES = '(min-width: 40rem) 11rem, 100vw'

/** The page that an offer stands on. */
interface Standing {
  readonly address: SiteAddress
  /** Id of its article. */
  readonly article?: string
}

/** The words of an offer, as one of its variants or all of them have it. */
type Words = Pick<OfferVariant, 'headline' | 'text' | 'label' | 'image'>

/**
 * Render an offer on a page: a line with a link, or a card in a named region, which screen readers can find and skip.
 * Where readers get different variants, all of them stand in one cell of a grid, so that the tallest sets its height;
 * all but the first can be neither seen nor reached until a script says otherwise.
 * `inline` is a form that stands in the place of a card's button.
 */
export function offerOnPage(node: OfferNode, page: Standing, inline?: Element): ElementContent[] {
  const { further, ...own } = node
  if (!further) return offerAlone(own, page, inline)
  const { step, ...other } = further
  // One of the two is shown, by where the reader stands; the other keeps its room.
  return [
    h('div', { className: ['variants'], dataJourney: '2' }, [
      h('div', { dataId: own.offer.id, dataStep: step }, offerAlone(own, page, inline)),
      h('div', { dataId: other.offer.id, inert: true }, offerAlone({ ...own, ...other }, page)),
    ]),
  ]
}

function offerAlone(node: OfferNode, page: Standing, inline?: Element): ElementContent[] {
  const { offer, form, place, stage, why } = node
  const { variant } = offer
  const marks = {
    dataOffer: offer.id,
    dataStage: stage,
    dataPlace: place,
    ...(variant === undefined ? {} : { dataVariant: variant }),
  }
  if (form === 'link') {
    const link = ({ headline }: Words, id = variant): ElementContent =>
      h(
        'a',
        { href: hrefFrom(offer, id, page), hrefLang: offer.targetLanguage },
        tellLanguage(headline, offer.language, offer.targetLanguage),
      )
    const links = isForReaders(offer)
      ? inVariants(offer, 'span', (variant, own) => h('span', own, link(variant, variant.id)))
      : link(offer)
    const reason = why === undefined ? [] : [h('span', { className: ['offer-why'] }, why), ' ']
    return [h('p', { className: ['offer', 'offer-link'], ...marks }, [...reason, links])]
  }
  const card = { className: ['offer', 'offer-card'], ...marks }
  const headlineId = `offer:${offer.id}`
  if (!isForReaders(offer))
    return [
      h(
        'aside',
        { ...card, ariaLabelledBy: headlineId },
        cardOf(offer, offer, { ...page, variant }, headlineId, inline),
      ),
    ]
  // Each variant is a region of its own, named by its own headline; one that is hidden is none.
  const variants = inVariants(offer, 'div', (variant, own) => {
    const id = `${headlineId}:${variant.id}`
    return h(
      'aside',
      { ...own, ariaLabelledBy: id },
      cardOf(offer, variant, { ...page, variant: variant.id }, id),
    )
  })
  return [h('div', card, variants)]
}

function cardOf(
  offer: Offer,
  { headline, text, label, image }: Words,
  page: Standing & { readonly variant: string | undefined },
  id: string,
  inline?: Element,
): ElementContent[] {
  const words = h('div', { className: ['offer-words'] }, [
    h('p', { className: ['offer-headline'], id }, headline),
    h('p', text),
    ...proofOf(offer, page.address),
    inline ??
      h(
        'p',
        h(
          'a',
          {
            className: ['offer-button'],
            href: hrefFrom(offer, page.variant, page),
            hrefLang: offer.targetLanguage,
          },
          label,
        ),
      ),
  ])
  const found = image && pictureAttributes(page.address, image)
  if (!image || !found) return [words]
  const { srcSet, ...attributes } = found
  const files = srcSet === undefined ? {} : { srcSet, sizes: PICTURE_SIZES }
  return [h('img', { ...attributes, ...files, alt: image.alt, className: ['offer-image'] }), words]
}

/** What somebody said of it, with who and where. */
function proofOf({ proof }: Offer, address: SiteAddress): ElementContent[] {
  if (!proof) return []
  const { quote, source } = proof
  const name = saidBy(proof)
  const who = source === undefined ? name : h('a', { href: hrefOf(address, source) }, name)
  return [
    h('figure', { className: ['offer-proof'] }, [
      h('blockquote', h('p', quote)),
      h('figcaption', h('cite', who)),
    ]),
  ]
}

/** Put the variants of an offer on top of each other. */
function inVariants(
  offer: Offer,
  tagName: 'div' | 'span',
  render: (variant: OfferVariant, own: Properties) => ElementContent,
): ElementContent {
  return h(
    tagName,
    { className: ['variants'], dataExperiment: JSON.stringify(experimentOf(offer)) },
    offer.variants.map((variant, index) =>
      render(variant, { className: ['variant'], dataVariant: variant.id, inert: index > 0 }),
    ),
  )
}

/** The address of an offer on a page; to another site it says where the offer stood. */
function hrefFrom({ id, link }: Offer, variant: string | undefined, { address, article }: Standing): string {
  return campaignLink(hrefOf(address, link), { ...SITE, article, campaign: id, variant })
}
