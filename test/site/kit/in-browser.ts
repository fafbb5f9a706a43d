import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { leave, sharedBrowser } from '../browser.ts'
import { fileOf, KIT } from '../dist.ts'
import { plan } from '../example.ts'
import { type Server, serve } from '../serve.ts'

/** A browser whose user reads Danish: the kit speaks the language that its reader does. */
export const DANISH = { locale: 'da-DK' } as const

/** The example's kit on a server, and a browser that may copy. */
export interface KitInBrowser {
  readonly browser: Browser
  readonly url: string
  /** Open a page of it by its path. */
  open(path: string, within?: BrowserContext): Promise<Page>
}

/** Bring the example's kit into a browser, for all tests of a file. */
export function kitInBrowser(): KitInBrowser {
  let browser: Browser
  let server: Server
  let context: BrowserContext
  beforeAll(async () => {
    server = await serve(KIT)
    browser = await sharedBrowser()
    context = await browser.newContext(DANISH)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url })
  })
  afterAll(async () => {
    await leave(browser)
    await server.close()
  })
  return {
    get browser() {
      return browser
    },
    get url() {
      return server.url
    },
    open: async (path, within = context) => {
      const page = await within.newPage()
      await page.goto(server.url + path)
      return page
    },
  }
}

/** Addresses on the site of all elements that match, as files of the built site. */
export async function filesOf(page: Page, selector: string, attribute: 'href' | 'src'): Promise<string[]> {
  const addresses = await page
    .locator(selector)
    .evaluateAll(
      (all, name) =>
        all.map((element) => new URL(element.getAttribute(name) ?? '', document.baseURI).pathname),
      attribute,
    )
  return addresses.map(fileOf)
}

/** List the files that a channel makes of an article or a book. */
export function planned(channel: string, id: string): string[] {
  return plan
    .filter(({ channel: name, output }) => name === channel && output.subject.id === id)
    .map(({ address }) => address)
}
