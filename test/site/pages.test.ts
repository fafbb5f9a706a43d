import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample, TESTS_ALL } from '../all.ts'
import { violations } from './axe.ts'
import { leave, sharedBrowser } from './browser.ts'
import { listen } from './complaints.ts'
import { DIST, KIT } from './dist.ts'
import { fewOf, onePageOfEveryKind } from './kinds.ts'
import { type Server, serve } from './serve.ts'

/** The smallest side of a target, in CSS pixels (WCAG 2.2, success criterion 2.5.8). */
const SMALLEST_TARGET = 24

const SCREENS = [
  { screen: 'a phone', viewport: { width: 390, height: 844 } },
  { screen: 'a desktop', viewport: { width: 1280, height: 800 } },
] as const
const SCHEMES = ['light', 'dark'] as const
const all = onePageOfEveryKind()
const kinds = TESTS_ALL ? all : fewOf(all)
/**
 * Each screen in one of the schemes, and each kind of page in one language on one of the screens, in turns, so that all are
 * looked at; each in both languages, on every screen, in both schemes where everything is tested.
 */
const LOOKS = SCREENS.flatMap((screen, at) =>
  SCHEMES.filter((_, other) => TESTS_ALL || at === other).map((scheme) => ({
    ...screen,
    scheme,
    shown: kinds.filter((_, turn) => TESTS_ALL || turn % SCREENS.length === at),
  })),
)
/** The widths of phones on which readers see letters twice as large. */
const NARROW = sample([390, 320], 1)

let browser: Browser
let server: Server

beforeAll(async () => {
  server = await serve([DIST, KIT])
  browser = await sharedBrowser()
})
afterAll(async () => {
  await leave(browser)
  await server.close()
})

describe.each(LOOKS)('on $screen in $scheme colours', ({ viewport, scheme, shown }) => {
  let context: BrowserContext

  beforeAll(async () => {
    context = await browser.newContext({ viewport, colorScheme: scheme })
  })
  afterAll(() => context.close())

  it.each(shown)('$kind $path opens without a complaint', async ({ path }) => {
    const page = await context.newPage()
    const complaints = listen(page, new URL(server.url).host)
    await page.goto(server.url + path)
    await loadEverything(page)

    expect(complaints).toEqual([])
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    )
    expect(await violations(page)).toEqual([])
    if (viewport.width < 600) {
      expect(await smallTargets(page)).toEqual([])
      if (!path.startsWith('/kit/')) expect(await tooWideWhenLarge(page)).toEqual([])
    }
    await page.close()
  })
})

describe('without JavaScript', () => {
  let plain: BrowserContext
  let scripted: BrowserContext

  beforeAll(async () => {
    const viewport = SCREENS[0].viewport
    plain = await browser.newContext({ viewport, javaScriptEnabled: false })
    // The kit speaks the language of the browser; without a script, the first of the site.
    scripted = await browser.newContext({ viewport, locale: 'da-DK' })
  })
  afterAll(async () => {
    await plain.close()
    await scripted.close()
  })

  // The script brings tools to where material is found and taken.
  const still = kinds.filter(({ kind }) => !/^kit(?: of an article| of books|$)/.test(kind))
  it.each(sample(still, 2))('$kind $path says the same', async ({ path }) => {
    const said = await mainText(plain, server.url + path)
    expect(said.length).toBeGreaterThan(40)
    expect(said).toEqual(await mainText(scripted, server.url + path))
  })
})

describe('an address that does not exist', () => {
  it('gives the page that says so, with links that lead on from any depth', async () => {
    const page = await browser.newPage()
    const answer = await page.goto(`${server.url}/en/no/such/page/`)
    expect(answer?.status()).toBe(404)
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(['/da/', '/en/'])
    await page.close()
  })
})

/** Make the browser fetch what it would only fetch on the way down the page, and open what is folded. */
async function loadEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const late of document.querySelectorAll('[loading="lazy"]')) late.setAttribute('loading', 'eager')
    for (const folded of document.querySelectorAll('details')) folded.open = true
    await Promise.all([...document.images].map((image) => image.decode()))
    await document.fonts.ready
  })
  for (const preview of await page.locator('iframe').elementHandles()) {
    const frame = await preview.contentFrame()
    await frame?.waitForURL(new URL((await preview.getAttribute('src')) ?? '', page.url()).href)
  }
}

/** Make letters twice as large, and list the phones that a page is wider than then. */
async function tooWideWhenLarge(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 780 })
    const widest = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
      return document.scrollingElement?.scrollWidth ?? 0
    })
    if (widest > width) faults.push(`${widest} pixels on a phone of ${width}`)
  }
  return faults
}

/** List the links and buttons that stand on their own and are hard to hit with a thumb. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const alone = 'nav a, button, summary, .offer a, a[download], .brand, h2 > a, h3 > a, li > a:only-child'
    return [...document.querySelectorAll(alone)].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect()
      if (width === 0 || target.closest('.prose li, .sr-only')) return []
      return Math.min(width, height) < smallest ? [`${width}×${height} ${target.outerHTML}`] : []
    })
  }, SMALLEST_TARGET)
}

/** Read what a page says, without the buttons that only a script can serve. */
async function mainText(context: BrowserContext, url: string): Promise<string> {
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('main button').evaluateAll((buttons) => {
    for (const button of buttons) button.remove()
  })
  // What is shown is the question, not what is there, so not textContent.
  const text = await page.locator('main').innerText()
  await page.close()
  return text
}
