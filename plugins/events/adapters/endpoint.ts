import type { Send } from '../send.ts'

/** The address that the events are posted to; the build puts it in. */
declare const ENDPOINT: string

/** Post an event as JSON to an address of the site's own; it arrives though the page is left. */
export const send: Send = (event) => {
  navigator.sendBeacon(ENDPOINT, JSON.stringify(event))
}
