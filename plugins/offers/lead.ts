import type { SiteLanguage } from '../language.ts'
import { nearestKey } from '../source/nearest-key.ts'
import type { Offer, OfferDefinition } from './schema.ts'
import type { NamedTarget } from './target.ts'
import { tellLanguage } from './told-language.ts'

/** The things of a site that offers lead to, by kind: the path of each by the names that it goes by. */
export type Landmarks = Readonly<Record<NamedTarget['kind'], ReadonlyMap<string, string>>>

/** An offer that leads somewhere, or why it doesn't. */
export type Led = { readonly offer: Offer } | { readonly fault: string }

/** What is known of the site that offers lead into. */
interface Site {
  /** Writes an address in the library's own words, so that one place has one name however the writer named it. */
  linkOf(url: string): string
  /** The language of what stands at a link, where it is a known place of the site. */
  languageOf(link: string): SiteLanguage | undefined
}

/**
 * Find where an offer leads, a text or a book in the offer's language before others. Where that is in another language than
 * its words, its button says so.
 */
export function leadOffer(definition: OfferDefinition, landmarks: Landmarks, site: Site): Led {
  const { file: _, place: __, target, proof, ...rest } = definition
  // What proof is in a file of its own is not known here.
  const said = typeof proof === 'string' ? undefined : proof
  const source = said?.source === undefined ? {} : { source: site.linkOf(said.source) }
  const offer = { ...rest, proof: said && { ...said, ...source } }
  if (target.kind === 'address') return { offer: telling({ ...offer, link: site.linkOf(target.url) }, site) }
  const { kind, name } = target
  const known = landmarks[kind]
  const link = known.get(`${offer.language}/${name}`) ?? known.get(name)
  if (link !== undefined)
    return { offer: telling({ ...offer, link, ...(kind === 'form' ? { form: name } : {}) }, site) }
  const short = [...known.keys()].map((id) => id.replace(`${offer.language}/`, ''))
  const near = nearestKey(name, [...short, ...known.keys()])
  const advice = near === undefined ? 'mend the name' : `did you mean "${near}"?`
  return { fault: `found the ${kind} "${name}", which is not on the site; ${advice}` }
}

function telling(offer: Offer, site: Site): Offer {
  const { language } = offer
  const led = site.languageOf(offer.link) ?? offer.targetLanguage ?? language
  const { targetLanguage: _, ...plain } = offer
  if (led === language) return plain
  const tell = <Words extends { readonly label: string }>(words: Words): Words => ({
    ...words,
    label: tellLanguage(words.label, language, led),
  })
  return { ...tell(plain), targetLanguage: led, variants: offer.variants.map(tell) }
}
