/** What a visit itself says, without anything being stored: where the reader comes from, and by which of our links. */
export interface Visit {
  /** Address of the page of this site that the reader comes from; empty where it is another site, or unknown. */
  readonly from: string
  /** Id of the offer whose link was followed (`utm_campaign`). */
  readonly offer: string | null
  /** Id of the text that the link stood in (`utm_content`). */
  readonly text: string | null
}

/** How the address of a page ends, by the site's and its server's ways. */
const PAGE_END = /(?:\/(?:index\.html)?|\.html)$/

/** Read a visit from the page's own address and its referrer; the address of another site is not looked at. */
export function visitOf({ origin, search }: Pick<Location, 'origin' | 'search'>, referrer: string): Visit {
  const query = new URLSearchParams(search)
  return {
    from: referrer.startsWith(`${origin}/`) ? referrer.replace(/[?#].*/, '') : '',
    offer: query.get('utm_campaign'),
    text: query.get('utm_content'),
  }
}

/** Tell whether a text or an offer, by its id, is what the reader comes from. */
export function comesFrom({ from, offer, text }: Visit, id: string | undefined): boolean {
  return id === offer || id === text || from.replace(PAGE_END, '').endsWith(`/${id}`)
}
