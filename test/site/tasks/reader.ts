import { createHash } from 'node:crypto'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { SiteLanguage } from '../../../plugins/language.ts'
import { TESTS_ALL } from '../../all.ts'
import { violations } from '../axe.ts'
import { listen } from '../complaints.ts'
import { type Hands, press, write } from './hands.ts'
import { browserFor, type Setting } from './settings.ts'

/** How long a reader waits for anything, in milliseconds; far more than it takes, and far less than a test may. */
const PATIENCE = 10_000

/** Somebody who uses a site in one of the settings. */
export interface Reader extends Hands {
  /** Go to a page by its path, as from elsewhere. */
  open(path: string): Promise<void>
  /** Press what is on the page, with what the reader presses things with. */
  press(target: Locator): Promise<void>
  /** Press a link, and wait for what it leads to; a part of a page has to come into sight, and the keyboard to go on from there. */
  follow(link: Locator): Promise<void>
  write(field: Locator, text: string): Promise<void>
  /**
   * Look at the page as it is now: it is as wide as the screen, and in the right language and colours; where everything is
   * tested, nobody meets a barrier. In a sample, tests of pages look for those as pages come.
   */
  look(lang?: SiteLanguage): Promise<void>
  /** Look at what came by what was done, and stands on no page before: nobody meets a barrier, in a sample too. */
  lookClosely(): Promise<void>
}

/** Bring a reader to a site; nothing may go wrong in the browser until the test ends. */
export async function readerOf(browser: Browser, site: string, setting: Setting): Promise<Reader> {
  const context = await browser.newContext(browserFor(setting))
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const complaints = listen(page, new URL(site).host)
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  const hands: Hands = { ...setting, page, reached: [] }
  return {
    ...hands,
    open: async (path) => {
      await page.goto(site + path)
    },
    press: (target) => press(hands, target),
    follow: async (link) => {
      const href = await link.evaluate((element: HTMLAnchorElement) => element.href)
      await press(hands, link)
      await page.waitForURL(href)
      if (new URL(href).hash !== '') await stay(page, setting)
    },
    write: (field, text) => write(hands, field, text),
    look: (lang = setting.lang) => look(page, { ...setting, lang }, TESTS_ALL),
    lookClosely: () => look(page, setting, true),
  }
}

/** See to it that the part of a page that was led to is in sight, and that the next press of the tab key leads on from it. */
async function stay(page: Page, { way }: Setting): Promise<void> {
  const part = page.locator(':target')
  const isSeen = (): Promise<boolean> =>
    part.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return bottom > 0 && top >= 0 && top < innerHeight
    })
  await expect.poll(isSeen, { message: `the part of ${page.url()} is in sight` }).toBe(true)
  if (way !== 'keyboard') return
  await page.keyboard.press('Tab')
  const isBehind = await part.evaluate((element) => {
    const place = element.compareDocumentPosition(document.activeElement ?? document)
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  })
  expect(isBehind, `the keyboard goes on from the part of ${page.url()}`).toBe(true)
}

async function look(page: Page, setting: Setting, closely: boolean): Promise<void> {
  const seen = await page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? []
    return {
      lang: document.documentElement.lang,
      // Half of the way from black to white, by the sum of the three.
      scheme: red + green + blue < 383 ? 'dark' : 'light',
      wide: document.scrollingElement?.scrollWidth,
    }
  })
  const { lang, scheme } = setting
  expect(seen).toEqual({ lang, scheme, wide: page.viewportSize()?.width })
  if (closely) expect(await barriers(page, setting)).toEqual([])
}

/** Pages without a barrier, by a digest of their HTML and of the states that it does not tell; and the same but for the colours. */
const clean = new Set<string>()

/**
 * Let axe look at a page, unless it did so while another reader saw the very same on such a screen; at its colours alone where
 * that was in other colours.
 */
async function barriers(page: Page, { screen, scheme, way }: Setting): Promise<string[]> {
  const seen = [screen, way === 'no JavaScript', page.url(), await page.content(), await statesOn(page)]
  const [bare, coloured] = [digestOf(seen), digestOf([...seen, scheme])]
  if (clean.has(coloured)) return []
  const found = await violations(page, clean.has(bare))
  if (found.length === 0) clean.add(bare).add(coloured)
  return found
}

/** List what is in a state that has colours of its own and does not stand in the HTML: by state, as places in the page. */
function statesOn(page: Page): Promise<number[][]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    return [':user-invalid', ':focus', ':checked'].map((state) =>
      all.flatMap((element, at) => (element.matches(state) ? at : [])),
    )
  })
}

function digestOf(seen: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex')
}
