import type { Page } from 'playwright-core'

/** What a browser says where it shows a page at once, not out of the one before. */
const MELTING = /^(?:ViewTransition opt-in disabled|Transition was (?:aborted|skipped))/

/** Why a request fails that a reader did not wait for, since the next page came first; and one that became a download. */
const CALLED_OFF = 'net::ERR_ABORTED'

/** Gather errors, failed requests but for those that the reader called off, and requests that leave the site. */
export function listen(page: Page, host: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'info' && message.type() !== 'log')
      complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', ({ message }) => {
    // Pages melt into pages of the site alone, and a browser says so where a form leads to another, or where it was too slow.
    if (!MELTING.test(message)) complaints.push(`error: ${message}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    if (why !== CALLED_OFF) complaints.push(`failed: ${request.url()} ${why}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.host !== host) complaints.push(`leaves the site: ${url.href}`)
  })
  return complaints
}
