import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../all.ts'
import { violations } from './axe.ts'
import { leave, sharedBrowser } from './browser.ts'
import { DIST, pathOf, textOf } from './dist.ts'
import { library } from './example.ts'
import { forPages } from './html-rules.ts'
import { readerSite, WIDEST } from './reader-sites.ts'
import { type Server, serve } from './serve.ts'

/** The page that has all that an article can hold. */
const SINK = '/en/kitchen-sink/'
const FOLDER = `${readerSite(WIDEST)}/dist`
const LOOKS = [
  ['a desktop', { viewport: { width: 1280, height: 900 } }],
  ['a phone at night', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' }],
  ['forced colours', { viewport: { width: 900, height: 900 }, forcedColors: 'active' }],
] as const

let browser: Browser
let server: Server
beforeAll(async () => {
  browser = await sharedBrowser()
  server = await serve(FOLDER)
})
afterAll(async () => {
  await leave(browser)
  await server.close()
})

/** Open the page as a reader who is told of what it asks of other sites, and which of its own rules it breaks. */
async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; elsewhere: string[] }> {
  const context = await browser.newContext(options)
  const elsewhere: string[] = []
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    if (url.startsWith(server.url)) return route.continue()
    elsewhere.push(url)
    return route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Player</title>' })
  })
  await context.addInitScript(() => {
    const violated: string[] = []
    Object.assign(window, { violated })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violated.push(`${violatedDirective} ${blockedURI}`),
    )
  })
  const page = await context.newPage()
  await page.goto(server.url + SINK)
  return { page, elsewhere }
}

const violatedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { violated: string[] }).violated)

describe('a page with all that a text can hold', () => {
  it('is valid HTML', async () => {
    const { results } = await forPages.validateString(textOf('en/kitchen-sink/index.html', FOLDER))
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, ruleId }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  })

  it.each(sample(LOOKS, 1))('is accessible and no wider than the window on %s', async (_what, options) => {
    const { page } = await open(options)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await page.context().close()
  })

  it('copies code and says so; keeps to its policy, and asks nothing of other sites before a video is pressed', async () => {
    const { page, elsewhere } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    const copy = page.getByRole('button', { name: 'Copy' })
    expect(await copy.count()).toBe(3)
    await copy.nth(1).click()
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('def double(n):\n    return 2 * n')
    expect(elsewhere).toEqual([])
    await page.getByRole('link', { name: 'Big Buck Bunny' }).click()
    const frame = page.frameLocator('iframe[title="Big Buck Bunny, a short film"]')
    await frame.locator('title').waitFor({ state: 'attached' })
    expect(elsewhere).toEqual(['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'])
    expect(await violatedOn(page)).toEqual([])
    await page.context().close()
  })

  it('allows players on no other page', () => {
    expect(textOf('en/consideration-1/index.html', FOLDER)).not.toMatch(/frame-src[^;]*https:/)
  })

  it('opens a large picture with the keyboard, and closes it where it was', async () => {
    const { page } = await open()
    const link = page.getByRole('link', { name: 'Enlarge: Green hills that rise' })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it('shows its diagram as large as it is drawn on a phone, and dark where the page is dark', async () => {
    const { page } = await open({ viewport: { width: 390, height: 800 } })
    const picture = page.locator('.diagram img')
    await picture.scrollIntoViewIfNeeded()
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.diagram img')?.complete)
    const widths = await picture.evaluate((img) => [img.clientWidth, (img as HTMLImageElement).naturalWidth])
    expect(widths[0]).toBe(widths[1])
    const ground = async (): Promise<number> => {
      const { channels } = await sharp(await page.locator('.diagram').screenshot()).stats()
      return channels[0]?.mean ?? 0
    }
    expect(await ground()).toBeGreaterThan(220)
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark'
    })
    expect(await ground()).toBeLessThan(60)
    await page.context().close()
  })

  it('has links instead, and no buttons, without scripts', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    expect(await page.locator('.prose button').count()).toBe(0)
    expect(await page.locator('a.zoom').first().getAttribute('href')).toMatch(/\.webp$/)
    expect(await page.locator('.video a').first().getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    )
    await page.context().close()
  })
})

describe('the contents of an article', () => {
  const long = library.articles.find(({ headings }) => headings.filter(({ depth }) => depth === 2).length > 4)

  it('stand beside it with the section that is read marked, and are folded on a phone', async () => {
    const example = await serve(DIST)
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(example.url + pathOf(`${long?.path.slice(1)}index.html`))
    const beside = page.locator('.beside')
    expect(await beside.isVisible()).toBe(true)
    const last = beside.getByRole('link').last()
    await last.click()
    await page.locator('.beside a[aria-current]').waitFor()
    expect(await page.locator('.beside a[aria-current]').count()).toBe(1)
    expect(await last.evaluate((link) => link.getBoundingClientRect().top < innerHeight)).toBe(true)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await beside.isVisible()).toBe(false)
    await page.setViewportSize({ width: 390, height: 800 })
    expect(
      await page
        .locator('article details')
        .first()
        .evaluate((details) => (details as HTMLDetailsElement).open),
    ).toBe(false)
    await page.close()
    await example.close()
  })
})
