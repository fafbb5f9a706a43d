import type { Element } from 'hast'
import { h } from 'hastscript'
import { campaignLink } from '../../offers/campaign.ts'
import { saidBy } from '../../offers/proof.ts'
import type { Offer } from '../../offers/schema.ts'
import { CARRIERS } from './carriers.ts'

/** An offer in a book: an aside with a link, which reading systems can skip. */
export function offerAside(offer: Offer, article?: string): Element {
  const { id, link, variant, headline, text, label, proof } = offer
  const href = campaignLink(link, { ...CARRIERS.epub, article, campaign: id, variant })
  const said = proof
    ? [h('blockquote', h('p', proof.quote)), h('p', { className: ['offer-source'] }, saidBy(proof))]
    : []
  return h('aside', { className: ['offer'], ariaLabel: headline }, [
    h('p', { className: ['offer-headline'] }, headline),
    h('p', text),
    ...said,
    h('p', h('a', { href }, label)),
  ])
}
