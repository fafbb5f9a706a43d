import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { experimentOf, variationOf } from '../../plugins/experiments/experiment.ts'
import { CONSENT_KEY } from '../../plugins/reader/consent.ts'
import type { ReaderMode } from '../../plugins/reader/modes.ts'
import { readerSite } from './reader-sites.ts'
import { type Server, serve } from './serve.ts'

/** A page of the small sites that has an offer, with variants, at each of three places. */
export const PAGE = '/en/consideration-1/'

/** The ids of those offers, by their place. */
export const OFFERS = { intro: 'en-consideration-3', middle: 'en-consideration-2', end: 'en-consideration-1' }

/** An id that every one of them shows its second variant to. */
const SECOND = idWith(1)

function idWith(variation: number): string {
  const halves = [{ weight: 50 }, { weight: 50 }]
  const all = Object.values(OFFERS).map((id) => experimentOf({ id, variants: halves }))
  for (let id = 0; id < 10_000; id++)
    if (all.every((experiment) => variationOf(experiment, `${id}`) === variation)) return `${id}`
  throw new Error('No id gets the same variant of all offers.')
}

/** Serve the small site of a mode. */
export function serveReaderSite(mode: ReaderMode): Promise<Server> {
  return serve(join(readerSite(mode), 'dist'))
}

/** Open a browser of a reader's own; one who has said yes before comes with the id that shows every second variant. */
export async function readerIn(
  browser: Browser,
  options: BrowserContextOptions & { readonly consented?: boolean } = {},
): Promise<BrowserContext> {
  const { consented = false, ...rest } = options
  const context = await browser.newContext(rest)
  await context.route('**/events', (route) => route.fulfill({ status: 204 }))
  if (consented)
    await context.addInitScript(
      ([key, id]) => {
        if (!localStorage.getItem(key)) localStorage.setItem(key, `${Date.now() + 1e9} ${id}`)
      },
      [CONSENT_KEY, SECOND] as const,
    )
  return context
}

/** Read what the browser has stored for the page's site, wherever it can be stored. */
export async function storedIn(page: Page): Promise<unknown[]> {
  const found = await page.evaluate(async () => [
    ...Object.entries(localStorage),
    ...Object.entries(sessionStorage),
    ...(await indexedDB.databases()),
    ...(isSecureContext ? await caches.keys() : []),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])
  return [...found, ...(await page.context().cookies())]
}
