import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../all.ts'
import { violations } from './axe.ts'
import { leave, sharedBrowser } from './browser.ts'
import { textOf } from './dist.ts'
import { forPages } from './html-rules.ts'
import { readerSite, WIDEST } from './reader-sites.ts'
import { type Server, serve } from './serve.ts'

const FOLDER = `${readerSite(WIDEST)}/dist`
const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
const PAGES = ['Guide', 'Ride your bike', 'Clean your bike', 'A list of tools', 'The pump']
const LOOKS = [
  ['a desktop', { viewport: DESKTOP }],
  ['a desktop at night', { viewport: DESKTOP, colorScheme: 'dark' }],
  ['a phone at night', { viewport: PHONE, colorScheme: 'dark' }],
  ['forced colours', { viewport: DESKTOP, forcedColors: 'active' }],
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

/** List the words of what a selector finds, without what is around them. */
const wordsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map((each) => each.textContent?.trim() ?? ''))

describe('a page below a page', () => {
  it('is told in the menu by the page above alone, and shows the way up, in words and to search engines', async () => {
    const page = await browser.newPage({ viewport: DESKTOP })
    const menu = page.getByRole('navigation', { name: 'Main menu' })
    const trail = page.getByRole('navigation', { name: 'You are here' })
    for (const [path, current] of [
      ['/en/guide/', 'page'],
      ['/en/guide/tools/pump/', 'true'],
    ]) {
      await page.goto(server.url + path)
      expect(await menu.getByRole('link', { name: 'Guide' }).getAttribute('aria-current')).toBe(current)
      expect(await wordsOf(page, '.menu a')).not.toContain('The pump')
      expect(await wordsOf(page, '.menu [aria-current]')).toEqual(['Guide'])
      expect(await wordsOf(page, 'footer a')).not.toContain('The pump')
      expect(await trail.count()).toBe(current === 'page' ? 0 : 1)
    }
    expect(await trail.getByRole('link').allTextContents()).toEqual(['Home', 'Guide', 'A list of tools'])
    const data = await page.locator('script[type="application/ld+json"]').textContent()
    const [, told] = JSON.parse(data ?? '')['@graph']
    expect(told.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      ...['Home', 'Guide', 'A list of tools', 'The pump'],
    ])
    await page.close()
  })

  it('has all pages of the part beside it, itself marked, with its contents, and the pages before and after it; not on paper', async () => {
    const page = await browser.newPage({ viewport: DESKTOP })
    await page.goto(`${server.url}/en/guide/ride/`)
    expect(await page.locator('.beside').isVisible()).toBe(true)
    expect(await page.locator('.page-fold').first().isVisible()).toBe(false)
    expect(await wordsOf(page, '.beside .page-branch > li > a')).toEqual(PAGES)
    expect(await wordsOf(page, '.beside [aria-current="page"]')).toEqual(['Ride your bike'])
    expect(await wordsOf(page, '.beside .page-contents a')).toEqual(['Before', 'On the way', 'After'])
    expect(await page.locator('[rel=prev]').getAttribute('href')).toBe('/en/guide/')
    await page.emulateMedia({ media: 'print' })
    for (const around of ['.beside', '.page-fold', '[rel=next]'])
      expect(await page.locator(around).first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.locator('[rel=next]').click()
    await page.waitForURL('**/en/guide/clean/')
    await page.close()
  })

  it('has them in a fold above the text on a phone, which needs no script', async () => {
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${server.url}/en/guide/ride/`)
    expect(await page.locator('.beside').isVisible()).toBe(false)
    const [pages, contents] = [page.locator('.page-fold').first(), page.locator('.page-fold').last()]
    expect(await contents.locator('summary').textContent()).toBe('On this page')
    await pages.getByText('Pages in “Guide”').click()
    await pages.getByRole('link', { name: 'The pump' }).click()
    await page.waitForURL('**/en/guide/tools/pump/')
    await context.close()
  })

  it('stands in the part of its own language', async () => {
    const page = await browser.newPage({ viewport: DESKTOP })
    await page.goto(`${server.url}/da/vejledning/tur/`)
    expect(await wordsOf(page, '.beside .page-branch > li > a')).toEqual(['Vejledning', 'En tur'])
    const beside = page.getByRole('navigation', { name: 'Sider i ”Vejledning”' })
    await beside.getByRole('link', { name: 'Vejledning' }).click()
    expect(await page.locator('.languages a').getAttribute('href')).toBe('/en/guide/')
    await page.close()
  })

  it.each(sample(LOOKS, 1))('is accessible and no wider than the window on %s', async (_what, options) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    for (const path of sample(['/en/guide/', '/en/guide/ride/', '/da/vejledning/tur/'], 1)) {
      await page.goto(server.url + path)
      for (const summary of await page.locator('.page-fold summary').all())
        if (await summary.isVisible()) await summary.click()
      expect(await violations(page)).toEqual([])
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over).toBeLessThanOrEqual(0)
    }
    await context.close()
  })

  it('is valid HTML', async () => {
    const { results } = await forPages.validateString(textOf('en/guide/ride/index.html', FOLDER))
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  })
})
