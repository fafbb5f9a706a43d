import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRows } from '../../../bench/kit/make-rows.ts'
import { writeKit } from '../../../bench/kit/write-kit.ts'
import { TESTS_ALL } from '../../all.ts'
import { sharedFolder } from '../../folders.ts'
import { KIT } from '../dist.ts'
import { type Server, serve } from '../serve.ts'
import { painted } from '../watch.ts'
import { DANISH, kitInBrowser } from './in-browser.ts'

const MANY = 5000
/** What one part of the index holds. */
const PART = 400

const kit = kitInBrowser()
const rows = makeRows(MANY)
const folder = sharedFolder()
let server: Server

beforeAll(async () => {
  await writeKit(KIT, await folder, rows)
  server = await serve(await folder)
})
afterAll(() => server.close())

async function openLarge(query = ''): Promise<Page> {
  const context = await kit.browser.newContext({ ...DANISH, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  // Nobody made pictures of what is made up.
  await page.route('**/*.png', (route) => route.fulfill({ status: 204 }))
  await page.goto(`${server.url}/kit/${query}`)
  await page.locator('#results li[aria-posinset]').first().waitFor()
  return page
}

/** The titles on the screen, as somebody sees them from top to bottom and from left to right. */
async function seen(page: Page): Promise<string[]> {
  await painted(page)
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#results li')]
      .map((item) => ({
        title: item.querySelector('a')?.textContent ?? '',
        box: item.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.bottom > 0 && box.top < innerHeight)
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
      .map(({ title }) => title),
  )
}

const placeOf = (title: string | undefined): number => rows.findIndex((row) => row.title === title)

async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top)
  await painted(page)
}

describe.runIf(TESTS_ALL)('a kit of 5,000 articles', () => {
  it('asks for the newest alone until somebody looks for more, and says how many there are', async () => {
    const context = await kit.browser.newContext({ ...DANISH, viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const parts: string[] = []
    page.on('request', (request) => {
      const [, part] = /\/index\/(\d+)\.js$/.exec(request.url()) ?? []
      if (part !== undefined) parts.push(part)
    })
    await page.goto(`${server.url}/kit/`, { waitUntil: 'networkidle' })
    expect(parts).toEqual(['0'])
    expect(await page.locator('#found').textContent()).toBe('5.000 artikler')
    await page.locator('#words').focus()
    await expect.poll(() => new Set(parts).size).toBe(Math.ceil(MANY / PART))
    expect(parts).toHaveLength(Math.ceil(MANY / PART))
    await context.close()
  })

  it.each(['', '#view=list'])(
    'shows the same rows wherever somebody scrolls, and jumps nowhere: %j',
    async (query) => {
      const page = await openLarge(query)
      await scrollTo(page, 10)
      await expect
        .poll(() => page.locator('#results li').first().getAttribute('aria-setsize'))
        .toBe(`${MANY}`)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      for (const share of [0.1, 0.5, 0.37, 0.9, 0.02]) {
        const top = Math.round(height * share)
        await scrollTo(page, top)
        const titles = await seen(page)
        // They follow one another as they do in the index.
        const first = placeOf(titles[0])
        expect(titles).toEqual(rows.slice(first, first + titles.length).map(({ title }) => title))
        expect(titles.length).toBeGreaterThan(3)
        const at = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight] as const)
        expect(at[0]).toBe(top)
        // Browsers round the height of a row to a 64th of a pixel.
        expect(Math.abs(at[1] - height)).toBeLessThan(MANY / 64)
      }
      await scrollTo(page, height)
      expect((await seen(page)).at(-1)).toBe(rows.at(-1)?.title)
      // Few are in the page at once.
      expect(await page.locator('#results li').count()).toBeLessThan(150)
      await page.context().close()
    },
  )

  it('keeps the focus when what has it is scrolled away, and goes on from there', async () => {
    const page = await openLarge()
    const links = page.locator('#results li a')
    await links.nth(1).focus()
    const title = await links.nth(1).textContent()
    await scrollTo(page, 40_000)
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.textContent ?? '')
    expect(await focused()).toBe(title)
    const titles = await seen(page)
    const first = placeOf(titles[0])
    expect(titles).toEqual(rows.slice(first, first + titles.length).map((row) => row.title))
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe(rows[2]?.title)
    expect(await seen(page)).toContain(rows[2]?.title)
    await page.context().close()
  })

  it('is gone through by the arrows as far as it goes', async () => {
    const page = await openLarge('#view=list')
    await page.locator('#words').focus()
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('ArrowDown')
      await painted(page)
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(rows[59]?.title)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('words')
    await page.context().close()
  })

  it('has all of them again when nothing is looked for any more, also after a turn of language', async () => {
    const page = await openLarge()
    await scrollTo(page, 500)
    await scrollTo(page, 0)
    await page.locator('#words').fill('no article has this')
    await expect.poll(() => page.locator('#results li').count()).toBe(0)
    // What is empty is no taller than the screen.
    expect(await page.locator('#results').evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(100)
    await page.locator('#words').fill('')
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => page.locator('#found').textContent()).toBe('5,000 articles')
    expect(await page.locator('#results li').first().getAttribute('aria-setsize')).toBe(`${MANY}`)
    await page.context().close()
  })
})
