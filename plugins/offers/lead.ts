import { nearestKey } from '../source/nearest-key.ts'
import type { Offer, OfferDefinition } from './schema.ts'
import type { NamedTarget } from './target.ts'

/** The things of a site that offers lead to, by kind: the path of each by the names that it goes by. */
export type Landmarks = Readonly<Record<NamedTarget['kind'], ReadonlyMap<string, string>>>

/** An offer that leads somewhere, or why it doesn't. */
export type Led = { readonly offer: Offer } | { readonly fault: string }

/**
 * Find where an offer leads, a text or a book in the offer's language before others. `linkOf` writes an address in the
 * library's own words, so that one place has one name however the writer named it.
 */
export function leadOffer(
  definition: OfferDefinition,
  landmarks: Landmarks,
  linkOf: (url: string) => string,
): Led {
  const { file: _, place: __, target, proof, ...rest } = definition
  const source = proof?.source === undefined ? {} : { source: linkOf(proof.source) }
  const offer = { ...rest, proof: proof && { ...proof, ...source } }
  if (target.kind === 'address') return { offer: { ...offer, link: linkOf(target.url) } }
  const { kind, name } = target
  const known = landmarks[kind]
  const link = known.get(`${offer.language}/${name}`) ?? known.get(name)
  if (link !== undefined) return { offer: { ...offer, link, ...(kind === 'form' ? { form: name } : {}) } }
  const short = [...known.keys()].map((id) => id.replace(`${offer.language}/`, ''))
  const near = nearestKey(name, [...short, ...known.keys()])
  const advice = near === undefined ? 'mend the name' : `did you mean "${near}"?`
  return { fault: `found the ${kind} "${name}", which is not on the site; ${advice}` }
}
