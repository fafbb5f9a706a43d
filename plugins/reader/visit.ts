/** What a visit itself says, without anything being stored: where the reader comes from, and by which of our links. */
export interface Visit {
  /** Path of the page of this site that the reader comes from. */
  readonly from: string | undefined
  /** Id of the offer whose link was followed (`utm_campaign`). */
  readonly offer: string | null
  /** Id of the text that the link stood in (`utm_content`). */
  readonly text: string | null
}

/** Read a visit from the page's own address and its referrer; that of another site is not looked at. */
export function visitOf(address: string, referrer: string): Visit {
  const { origin, searchParams } = new URL(address)
  return {
    from: referrer.startsWith(`${origin}/`) ? new URL(referrer).pathname : undefined,
    offer: searchParams.get('utm_campaign'),
    text: searchParams.get('utm_content'),
  }
}

/** Tell whether a text or an offer, by its id, is what the reader comes from. */
export function comesFrom({ from, offer, text }: Visit, id: string): boolean {
  return id === offer || id === text || from?.endsWith(`/${id}/`) === true
}
