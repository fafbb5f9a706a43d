import { leadOffer } from '../../plugins/offers/lead.ts'
import { type Offer, type OfferDefinition, offerSchema } from '../../plugins/offers/schema.ts'
import { weightsOf } from '../../plugins/offers/variants.ts'
import { START } from '../../plugins/source/diagnostic.ts'
import { BROUGHT } from '../brought.ts'

const FIELDS = {
  kind: 'guide',
  stage: 'awareness',
  language: 'en',
  headline: 'H',
  text: 'T',
  label: 'L',
  target: '/x/',
}

/** Read an offer as if it stood in `content/offers/<id>.yml`, with the fields that matter to a test. */
export function definitionOf(id: string, fields: Readonly<Record<string, unknown>> = {}): OfferDefinition {
  const value = offerSchema(BROUGHT.carriers).parse({ ...FIELDS, ...fields })
  const weights = weightsOf(value.variants ?? [])
  const variants = (value.variants ?? []).map(({ id: name, headline, text, label }, index) => ({
    id: name,
    weight: weights[index] ?? 0,
    headline: headline ?? value.headline,
    text: text ?? value.text,
    label: label ?? value.label,
    image: undefined,
  }))
  return {
    ...value,
    id,
    file: `content/offers/${id}.yml`,
    place: () => START,
    stage: value.stage ?? [],
    image: undefined,
    variants,
  }
}

/** Read an offer that leads to an address. */
export function offerOf(id: string, fields: Readonly<Record<string, unknown>> = {}): Offer {
  const none = new Map<string, string>()
  const landmarks = { article: none, page: none, book: none, form: none }
  const led = leadOffer(definitionOf(id, fields), landmarks, {
    linkOf: (url) => url,
    languageOf: () => undefined,
  })
  if ('fault' in led) throw new TypeError(led.fault)
  return led.offer
}
