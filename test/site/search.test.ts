import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { filesIn } from '../folders.ts'
import { leave, sharedBrowser } from './browser.ts'
import { listen } from './complaints.ts'
import { DIST, textOf } from './dist.ts'
import { forPages } from './html-rules.ts'
import { type Server, serve } from './serve.ts'

const PAGES = { da: '/da/soeg/', en: '/en/search/' } as const

let browser: Browser
let server: Server
beforeAll(async () => {
  ;[browser, server] = await Promise.all([sharedBrowser(), serve(DIST)])
})
afterAll(async () => {
  await Promise.all([leave(browser), server.close()])
})

/** Open a page of the example site, and keep what it asks for; nothing may go wrong on it until the test ends. */
async function open(path: string): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const complaints = listen(page, new URL(server.url).host)
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  await page.goto(server.url + path)
  return { page, asked }
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''))
const results = (page: Page) => page.locator('[id="page:search-results"] a')
const status = (page: Page) => page.locator('[id="page:search-status"]')

/** Wait until the reader is told something that a pattern fits. */
async function told(page: Page, pattern: RegExp): Promise<string> {
  await status(page).filter({ hasText: pattern }).waitFor()
  return (await status(page).textContent()) ?? ''
}

describe('the search', () => {
  it('is reached by a key from anywhere, and walked by keys alone', async () => {
    const { page } = await open('/da/')
    await page.keyboard.press('/')
    await page.waitForURL(`**${PAGES.da}`)
    await page.keyboard.type('tragte')
    expect(await told(page, /tragte/)).toMatch(/^\d+ artikler med »tragte«$/)
    expect(new URL(page.url()).searchParams.get('q')).toBe('tragte')
    const marks = await page.locator('[id="page:search-results"] mark').allTextContents()
    expect([...new Set(marks.map((mark) => /tragt|^$/.exec(mark.toLowerCase())?.[0]))]).toEqual(['tragt'])
    const titles = await results(page).allTextContents()
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe(titles[0])
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe(titles[1])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).toBe('page:search-field')
    // From the field, Enter leads to the best result, and opens it.
    await page.keyboard.press('Enter')
    await page.waitForFunction((title) => document.activeElement?.textContent === title, titles[0])
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('page:search-field')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname !== PAGES.da)
    expect(await page.locator('h1').textContent()).toBe(titles[0])
    await page.goBack()
    expect(await told(page, /tragte/)).toMatch(/^\d+ artikler/)
    await page.keyboard.press('Escape')
    await results(page).first().waitFor({ state: 'detached' })
    expect(await page.locator('[id="page:search-field"]').inputValue()).toBe('')
  })

  it('says what it does not find, and what comes near', async () => {
    const { page } = await open(PAGES.en)
    await page.keyboard.type('qqqqq')
    expect(await told(page, /./)).toBe('No articles with “qqqqq”. Try fewer or other words.')
    await page.locator('[id="page:search-field"]').fill('funnelwebspider')
    expect(await told(page, /web/)).toBe('No articles with “funnelwebspider”. These come nearest:')
    expect(await results(page).count()).toBeGreaterThan(0)
    await page.locator('[id="page:search-field"]').fill('reader')
    await told(page, /reader/)
    const first = await results(page).count()
    await page.locator('[id="page:search-more"]').click()
    await page.waitForFunction(
      (count) => document.querySelectorAll('[id="page:search-results"] a').length > count,
      first,
    )
    expect(await focused(page)).toBe(await results(page).nth(first).textContent())
  })

  it('loads nothing of the index before its field is used, and leaves the key alone in other fields', async () => {
    const { page, asked } = await open('/en/')
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([])
    await page.goto(`${server.url}${PAGES.en}?q=funnel`)
    await told(page, /funnel/)
    await page.keyboard.type('/')
    expect(await page.locator('[id="page:search-field"]').inputValue()).toBe('funnel/')
    expect(asked.some((url) => url.endsWith('/pagefind/pagefind.js'))).toBe(true)
  })

  it('is valid HTML, and in no search engine', async () => {
    for (const path of Object.values(PAGES)) {
      const html = textOf(`${path.slice(1)}index.html`)
      expect((await forPages.validateString(html)).results.flatMap(({ messages }) => messages)).toEqual([])
      expect(html).toContain('<meta name="robots" content="noindex">')
    }
    expect(textOf('sitemap.xml')).not.toMatch(/soeg|search/)
  })

  it('alone may run WebAssembly', async () => {
    const pages = (await filesIn(DIST)).filter((file) => file.endsWith('.html'))
    const allowed = pages.filter((file) => textOf(file).includes("'wasm-unsafe-eval'"))
    expect(allowed.sort()).toEqual(Object.values(PAGES).map((path) => `${path.slice(1)}index.html`))
  })
})
