import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../all.ts'
import { filesIn } from '../folders.ts'
import { leave, sharedBrowser } from './browser.ts'
import { fileOf } from './dist.ts'
import { PAGE, readerIn, serveReaderSite, storedIn } from './one-site.ts'
import { MODES, readerSite, WIDEST } from './reader-sites.ts'

/** Ten pages as a reader would go through them, of which a sample has three. */
const WAY = [
  '/',
  '/en/',
  '/en/awareness-1/',
  '/en/consideration-1/',
  '/en/consideration-2/?utm_source=newsletter&utm_campaign=en-consideration-1&utm_content=en/awareness-1',
  '/en/decision-1/',
  '/en/delight-1/',
  '/en/about/',
  '/da/',
  '/da/consideration-1/',
]

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})
afterAll(() => leave(browser))

// Most of the time the pages are waited for.
describe.each(MODES)('in the mode "%s"', { concurrent: true }, (mode) => {
  it('a reader who has said nothing reads page after page, and nothing is stored or sent', async ({
    expect,
  }) => {
    const server = await serveReaderSite(mode)
    const files = new Set(await filesIn(`${readerSite(mode)}/dist`))
    const context = await readerIn(browser)
    const foreign: string[] = []
    context.on('request', (request) => {
      const { origin, pathname } = new URL(request.url())
      if (origin !== server.url || request.method() !== 'GET' || !files.has(fileOf(pathname)))
        foreign.push(`${request.method()} ${request.url()}`)
    })
    const page = await context.newPage()
    for (const path of sample(WAY, 3)) {
      await page.goto(server.url + path)
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await page.waitForLoadState('networkidle')
      expect(await storedIn(page)).toEqual([])
    }
    expect(foreign).toEqual([])
    // Whoever is asked hears all that a yes begins.
    await page.goto(server.url + PAGE)
    const asked = await page.locator('[aria-labelledby="page:consent"]').textContent()
    expect(asked).toContain('version of an offer')
    expect(asked?.includes('and what you have read here')).toBe(mode === 'remember')
    await context.close()
    await server.close()
  })
})

it('who installs the site sees where there is no network that there is none, and the page once there is', async () => {
  const server = await serveReaderSite(WIDEST)
  const context = await readerIn(browser)
  const page = await context.newPage()
  await page.goto(server.url + PAGE)
  const title = await page.title()
  await page.evaluate(() => {
    dispatchEvent(new Event('appinstalled'))
    return navigator.serviceWorker.ready
  })
  await context.setOffline(true)
  await page.goto(server.url + PAGE)
  expect(await page.locator('h1').textContent()).toBe('Siden kunne ikke hentes')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await context.setOffline(false)
  await page.getByRole('link', { name: 'Try again' }).click()
  await page.waitForFunction((wanted) => document.title === wanted, title)
  expect(page.url()).toBe(server.url + PAGE)
  await context.close()
  await server.close()
})
