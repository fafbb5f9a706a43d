import type { Page } from 'playwright-core'

/** Gather errors, failed requests and requests that leave the site. */
export function listen(page: Page, host: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'info' && message.type() !== 'log')
      complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', ({ message }) => {
    // Pages melt into pages of the site alone, and a browser says so where a form leads to another.
    if (!message.includes('ViewTransition opt-in disabled')) complaints.push(`error: ${message}`)
  })
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.host !== host) complaints.push(`leaves the site: ${url.href}`)
  })
  return complaints
}
