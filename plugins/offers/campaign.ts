import { decodeAddress } from '../source/decode-address.ts'

/** A way that an offer reaches a reader, in the words that analytics tools sort visits by. */
export interface Carrier {
  /** What it came with: `newsletter`. */
  readonly source: string
  /** What kind of place that is: `email`. */
  readonly medium: string
}

/** The pages of the site itself. */
export const SITE: Carrier = { source: 'site', medium: 'offer' }

/** Where a link that leaves a text stands, and what it belongs to. */
export interface Campaign extends Carrier {
  /** Set where the link is read by a camera instead of clicked. */
  readonly scanned?: boolean
  /** Id of the article that it stands in; nothing where it stands outside of all, as at the end of a book. */
  readonly article?: string | undefined
  /** Id of the offer, or of the book whose text has the link. */
  readonly campaign: string
  readonly variant?: string | undefined
}

const SCANNED = 'qr'

/** How an address that is no page of the web begins: `mailto:`, `tel:`. Browsers skip white space before it. */
const OTHER_SCHEME = /^[\u0000-\u0020]*(?!https?:)[a-z][a-z\d+.-]*:/i
/** How the address of a whole page of the web begins; anything else is a path of the site itself. */
const WHOLE = /^[\u0000-\u0020]*(?:https?:|[\\/]{2})/i

/**
 * Name the carrier, article, offer and variant in an address, for every analytics tool to read:
 *
 * | parameter      | says                        | example               |
 * | -------------- | --------------------------- | --------------------- |
 * | `utm_source`   | what it came with           | `newsletter`          |
 * | `utm_medium`   | the kind of place           | `email`               |
 * | `utm_campaign` | the offer's or book's id    | `en-kit`              |
 * | `utm_content`  | the article's id, if any    | `en/what-is-a-funnel` |
 * | `utm_term`     | the offer's variant, if any | `b`                   |
 *
 * The address itself stays as it is, byte for byte: the parameters come after those that are there, and before the
 * fragment. One that the writer has written, in whatever letters, wins and is never doubled. `mailto:`, `tel:` and a
 * fragment alone are left as they are. So are links from the site to itself, since there they would put the offer in
 * the place of how the reader came to the site.
 */
export function campaignLink(href: string, campaign: Campaign): string {
  if (href === '' || href.startsWith('#') || OTHER_SCHEME.test(href)) return href
  if (campaign.source === SITE.source && !WHOLE.test(href)) return href
  const [address = '', ...fragments] = href.split('#')
  const fragment = fragments.map((part) => `#${part}`).join('')
  const query = address.indexOf('?')
  const queries = query === -1 ? fragments : [address.slice(query + 1), ...fragments]
  const taken = new Set(queries.flatMap(namesIn))
  const added = parametersOf(campaign)
    .filter(([name]) => !taken.has(name))
    .map(([name, value]) => `${name}=${encode(value)}`)
  if (added.length === 0) return href
  const joint = query === -1 ? '?' : query === address.length - 1 || address.endsWith('&') ? '' : '&'
  return address + joint + added.join('&') + fragment
}

function parametersOf({
  source,
  medium,
  scanned,
  article,
  campaign,
  variant,
}: Campaign): (readonly [string, string])[] {
  const all = [
    ['utm_source', source],
    ['utm_medium', scanned ? SCANNED : medium],
    ['utm_campaign', campaign],
    ['utm_content', article],
    ['utm_term', variant],
  ] as const
  return all.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]))
}

/** The names of the parameters in a query, or in a fragment that is written like one. */
function namesIn(query: string): string[] {
  return query.split(/[?&;]/).map((part) => decodeAddress(part.replace(/=.*$/s, '')).toLowerCase())
}

/** A slash may stand in a query as it is (RFC 3986, 3.4), and is how article ids read. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('%2F', '/')
}
