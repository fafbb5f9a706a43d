import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample, TESTS_ALL } from '../all.ts'
import { violations } from './axe.ts'
import { openBrowser } from './browser.ts'
import { listen } from './complaints.ts'
import { DIST, KIT } from './dist.ts'
import { inOneLanguage, onePageOfEveryKind } from './kinds.ts'
import { storedIn } from './one-site.ts'
import { type Server, serve } from './serve.ts'

/** The smallest side of a target, in CSS pixels (WCAG 2.2, success criterion 2.5.8). */
const SMALLEST_TARGET = 24

const SCREENS = [
  { screen: 'a phone', viewport: { width: 390, height: 844 } },
  { screen: 'a desktop', viewport: { width: 1280, height: 800 } },
] as const
const SCHEMES = ['light', 'dark'] as const
const all = onePageOfEveryKind()
const kinds = TESTS_ALL ? all : inOneLanguage(all)
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
const readers = kinds.filter(({ path }) => !path.startsWith('/kit/'))

let browser: Browser
let server: Server

beforeAll(async () => {
  server = await serve([DIST, KIT])
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
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
    if (viewport.width < 600) expect(await smallTargets(page)).toEqual([])
    await page.close()
  })
})

describe.each(sample([390, 320], 1))('on a phone %d pixels wide, with letters twice as large', (width) => {
  it.each(sample(readers, Math.ceil(readers.length / 3)))(
    '$kind $path is no wider than the screen',
    async ({ path }) => {
      const page = await browser.newPage({ viewport: { width, height: 780 } })
      await page.goto(server.url + path)
      const widest = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
        return document.scrollingElement?.scrollWidth
      })
      expect(widest).toBeLessThanOrEqual(width)
      await page.close()
    },
  )
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
  it.each([
    ['/en/articles/', 'Articles'],
    ['/da/om/', 'Om Perennial'],
  ])('is one row on a phone, and says where the reader is: %s', async (path, here) => {
    const page = await browser.newPage({ viewport: SCREENS[0].viewport })
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
  it.each([
    ['a book', '/en/book/from-funnel-to-flywheel/', 'Dansk forside'],
    ['a book in Danish', '/da/bog/fra-tragt-til-svinghjul/', 'English home page'],
  ])('says where it leads: %s', async (_what, path, words) => {
    const page = await browser.newPage()
    await page.goto(server.url + path)
    const link = page.locator('header .languages a')
    expect((await link.textContent())?.trim()).toBe(words)
    expect(await link.getAttribute('href')).toMatch(/^\/(?:da|en)\/$/)
    await page.close()
  })
})

describe('two buttons beside or below each other', () => {
  it.each([360, 1280])('do not touch on a screen %d pixels wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 780 } })
    await page.goto(`${server.url}/en/book/from-funnel-to-flywheel/`)
    const gaps = await page.locator('main .button').evaluateAll((all) =>
      all.slice(1).map((button, index) => {
        const [a, b] = [all[index]?.getBoundingClientRect() ?? new DOMRect(), button.getBoundingClientRect()]
        return Math.max(b.top - a.bottom, b.left - a.right)
      }),
    )
    expect(gaps.length).toBeGreaterThan(1)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8)
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
  it.each(sample(still, Math.ceil(still.length / 2)))('$kind $path says the same', async ({ path }) => {
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
