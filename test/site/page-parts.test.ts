import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../all.ts'
import { leave, sharedBrowser } from './browser.ts'
import { DIST } from './dist.ts'
import { storedIn } from './one-site.ts'
import { type Server, serve } from './serve.ts'

let browser: Browser
let server: Server

beforeAll(async () => {
  ;[browser, server] = await Promise.all([sharedBrowser(), serve(DIST)])
})
afterAll(async () => {
  await Promise.all([leave(browser), server.close()])
})

describe('what is stressed', () => {
  it('is set in the italics of the typeface, which no page loads that stresses nothing', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}/en/`)
    const italicsOf = (): Promise<string[]> =>
      page.evaluate(async () => {
        await document.fonts.ready
        return [...document.fonts]
          .filter(({ style, status }) => style === 'italic' && status === 'loaded')
          .map(({ family }) => family.replaceAll('"', ''))
      })
    expect(await italicsOf()).toEqual([])
    await page.evaluate(() => document.querySelector('main p')?.append(document.createElement('em')))
    await page.evaluate(() => document.querySelector('main em')?.append('letters'))
    await page.evaluate(() => document.fonts.load('italic 16px Literata', 'letters'))
    expect(await italicsOf()).toEqual(['Literata'])
    await page.close()
  })
})

describe('the menu', () => {
  it.each(
    sample(
      [
        ['/en/articles/', 'Articles'],
        ['/da/om/', 'Om Perennial'],
      ] as const,
      1,
    ),
  )('is one row on a phone, and says where the reader is: %s', async (path, here) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(server.url + path)
    const links = page.locator('.menu a')
    const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top))
    expect(tops.length).toBeGreaterThan(2)
    expect(new Set(tops).size).toBe(1)
    const current = await page.locator('header [aria-current=page]').allTextContents()
    expect(current.map((text) => text.trim())).toEqual([here])
    await page.close()
  })
})

describe('the switch of colours', () => {
  it('shows a page as the reader has pressed, stores that alone, and forgets it again', async () => {
    const context = await browser.newContext({ colorScheme: 'light' })
    const page = await context.newPage()
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const bar = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].flatMap((meta) =>
          matchMedia(meta.media).matches ? meta.content : [],
        ),
      )
    await page.goto(`${server.url}/en/`)
    const [light, lightBar] = [await paper(), await bar()]
    expect(await storedIn(page)).toEqual([])
    const ground = (): Promise<string> =>
      page
        .locator('.drawn img')
        .first()
        .evaluate((drawing) => getComputedStyle(drawing).backgroundColor)
    expect(await ground()).toBe('rgba(0, 0, 0, 0)')
    await page.getByLabel('Dark').check()
    expect(await ground()).toBe('rgb(255, 255, 255)')
    const dark = await paper()
    expect(dark).not.toBe(light)
    expect(await storedIn(page)).toEqual([['perennial.scheme', 'dark']])

    await page.goto(`${server.url}/da/`)
    expect([await paper(), await page.getByLabel('Mørke').isChecked()]).toEqual([dark, true])
    expect((await bar())[0]).not.toBe(lightBar[0])
    await page.getByLabel('Automatisk').check()
    expect([await paper(), await bar(), await storedIn(page)]).toEqual([light, lightBar, []])
    await context.close()
  })

  it('is not there without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${server.url}/en/`)
    expect(await page.getByRole('radio').count()).toBe(0)
    await context.close()
  })
})

describe('on paper', () => {
  it('there is the text alone, black on white, with the addresses of its links', async () => {
    const context = await browser.newContext({ colorScheme: 'dark' })
    const page = await context.newPage()
    await page.goto(`${server.url}/en/what-is-a-flywheel/`)
    await page.emulateMedia({ media: 'print' })
    for (const part of ['header', 'footer', 'nav'])
      for (const each of await page.locator(part).all()) expect(await each.isVisible()).toBe(false)
    const { color, back, behind } = await page.evaluate(() => {
      const prose = document.querySelector('.prose')
      const link = document.createElement('a')
      link.href = 'https://example.com/x'
      prose?.append(link)
      return {
        color: getComputedStyle(document.body).color,
        back: getComputedStyle(document.body).backgroundColor,
        behind: getComputedStyle(link, '::after').content,
      }
    })
    expect([color, back]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    expect(behind).toContain('https://example.com/x')
    await context.close()
  })
})

describe('the switch of languages', () => {
  it.each(
    sample(
      [
        ['a book', '/en/book/from-funnel-to-flywheel/', 'Dansk forside'],
        ['a book in Danish', '/da/bog/fra-tragt-til-svinghjul/', 'English home page'],
      ] as const,
      1,
    ),
  )('says where it leads: %s', async (_what, path, words) => {
    const page = await browser.newPage()
    await page.goto(server.url + path)
    const link = page.locator('header .languages a')
    expect((await link.textContent())?.trim()).toBe(words)
    expect(await link.getAttribute('href')).toMatch(/^\/(?:da|en)\/$/)
    await page.close()
  })
})

it('two buttons beside or below each other do not touch, on a narrow or a wide screen', async () => {
  const page = await browser.newPage()
  await page.goto(`${server.url}/en/book/from-funnel-to-flywheel/`)
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 780 })
    const gaps = await page.locator('main .button').evaluateAll((all) =>
      all.slice(1).map((button, index) => {
        const [a, b] = [all[index]?.getBoundingClientRect() ?? new DOMRect(), button.getBoundingClientRect()]
        return Math.max(b.top - a.bottom, b.left - a.right)
      }),
    )
    expect(gaps.length, `${width}`).toBeGreaterThan(1)
    expect(Math.min(...gaps), `${width}`).toBeGreaterThanOrEqual(8)
  }
  await page.close()
})
