import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { READER_MODES, type ReaderMode } from '../../plugins/reader/modes.ts'
import { TESTS_ALL } from '../all.ts'
import { violations } from './axe.ts'
import { leave, sharedBrowser } from './browser.ts'
import { OFFERS, PAGE, readerIn, serveReaderSite } from './one-site.ts'
import { MODES, readerSite } from './reader-sites.ts'
import type { Server } from './serve.ts'
import { serveInPieces } from './serve-in-pieces.ts'
import { painted, watchedOn, watchPages } from './watch.ts'

const SCREENS = [
  { screen: 'a phone', viewport: { width: 390, height: 844 } },
  { screen: 'a tablet', viewport: { width: 820, height: 1180 } },
  { screen: 'a desktop', viewport: { width: 1280, height: 800 } },
] as const
const READERS = [
  { reader: 'a reader who has said nothing', consented: false, variant: 0 },
  { reader: 'a reader who has said yes', consented: true, variant: 1 },
] as const

/** A screen for each reader in each mode, in turns, so that all are looked at; all of them where everything is tested. */
function screensFor(mode: ReaderMode, variant: number): readonly (typeof SCREENS)[number][] {
  const turn = READER_MODES.indexOf(mode) + variant
  return SCREENS.filter((_, at) => TESTS_ALL || at === turn % SCREENS.length)
}

/** The smallest side of a target, in CSS pixels (WCAG 2.2, success criterion 2.5.8). */
const SMALLEST_TARGET = 24

let browser: Browser
const servers = new Map<string, Server>()

beforeAll(async () => {
  browser = await sharedBrowser()
  for (const mode of MODES) servers.set(mode, await serveReaderSite(mode))
})
afterAll(async () => {
  await leave(browser)
  for (const server of servers.values()) await server.close()
})

describe.each(MODES)('in the mode "%s"', (mode) => {
  describe.each(READERS)('$reader', ({ consented, variant }) => {
    it.each(screensFor(mode, variant))(
      'sees nothing move and no other variant, at any place, on $screen',
      async ({ viewport }) => {
        const context = await readerIn(browser, { viewport, consented })
        await watchPages(context)
        // Letters that come late move words a little, whatever is shown.
        await context.route('**/*.woff2', (route) => route.abort())
        const page = await context.newPage()
        await page.goto(`${servers.get(mode)?.url}${PAGE}`)
        for (const [place, offer] of Object.entries(OFFERS)) {
          const box = page.locator(`[data-offer="${offer}"]`)
          expect(await box.getAttribute('data-place')).toBe(place)
          expect(await box.getAttribute('data-variant')).toBe(consented ? 'b' : null)
          await box.evaluate((element) => element.scrollIntoView({ block: 'center' }))
          await painted(page)
        }
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
        await painted(page)
        const { shift, moved, seen, frames } = await watchedOn(page)
        expect({ shift: shift.toFixed(3), moved }).toEqual({ shift: '0.000', moved: [] })
        for (const offer of Object.values(OFFERS)) expect(seen[offer]).toEqual([`${variant}`])
        expect(frames).toBeGreaterThan(5)
        await context.close()
      },
    )

    // Both see the same but for the words: a sample has the one for whom something was chosen.
    it.runIf(TESTS_ALL || consented)(
      'meets no barrier that axe knows of, no dialog, nothing that covers the page, and no small target',
      async () => {
        const context = await readerIn(browser, { viewport: SCREENS[0].viewport, consented })
        const page = await context.newPage()
        await page.goto(`${servers.get(mode)?.url}${PAGE}`)
        expect(await violations(page)).toEqual([])
        expect(await page.locator('dialog, [role=dialog], [role=alertdialog], [popover]').count()).toBe(0)
        expect(await coveringParts(page)).toEqual([])
        expect(await smallTargets(page)).toEqual([])
        await context.close()
      },
    )

    it.runIf(TESTS_ALL || consented)(
      'comes with the keyboard to what is shown, in its order, and hears nothing else',
      async () => {
        const context = await readerIn(browser, { consented })
        const page = await context.newPage()
        await page.goto(`${servers.get(mode)?.url}${PAGE}`)
        const shown = await reachableParts(page)
        expect(await walkByKeyboard(page)).toEqual(shown)
        const heard = await page.locator('body').ariaSnapshot()
        const words = ['Offer 2 for consideration', 'Quite another headline']
        expect(words.map((text) => heard.includes(text))).toEqual([!consented, consented])
        await context.close()
      },
    )
  })
})

it('on a network that breaks the page between two variants, nobody sees the wrong one', async () => {
  const server = await serveInPieces(
    join(readerSite('remember'), 'dist'),
    /<\w+ class="variant"|<\w+ [^>]*data-id=/,
  )
  for (const { consented, variant } of READERS) {
    const context = await readerIn(browser, { consented })
    await watchPages(context)
    await context.route('**/*.woff2', (route) => route.abort())
    const page = await context.newPage()
    await page.goto(`${server.url}${PAGE}`)
    await painted(page)
    const { seen, shift } = await watchedOn(page)
    // A frame may come before the right one does; then nothing is seen.
    for (const offer of Object.values(OFFERS))
      expect(seen[offer]?.filter((visible) => visible !== '')).toEqual([`${variant}`])
    expect(shift.toFixed(3)).toBe('0.000')
    await context.close()
  }
  await server.close()
})

it('without JavaScript the first variant shows, and nothing is offered that only a script can do', async () => {
  const context = await readerIn(browser, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${[...servers.values()].at(-1)?.url}${PAGE}`)
  for (const offer of Object.values(OFFERS)) {
    const variants = page.locator(`[data-offer="${offer}"] .variant`)
    expect(await variants.nth(0).isVisible()).toBe(true)
    expect(await variants.nth(1).isVisible()).toBe(false)
  }
  expect(await page.locator('[data-next-step]:visible').count()).toBe(1)
  expect(await page.locator('button:visible').count()).toBe(0)
  await context.close()
})

/** List what stays where it is when the page is scrolled, or lies over it. */
function coveringParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position) ? [element.outerHTML] : [],
    ),
  )
}

/** List the targets of offers, next steps, sharing and answers that are hard to hit with a thumb. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const targets = document.querySelectorAll('[data-offer] a, [data-next-step] a, [data-share], [data-say]')
    return [...targets].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect()
      return Math.min(width, height) < smallest ? [`${width}×${height} ${target.outerHTML}`] : []
    })
  }, SMALLEST_TARGET)
}

/** Of what is chosen with the arrow keys, the tab key comes to what is chosen. */
const FOCUSABLE = 'a[href], button, summary, input:checked, [tabindex="0"]'

/** List all that can be reached, in the order of the text. */
function reachableParts(page: Page): Promise<string[]> {
  return page.evaluate(
    (focusable) =>
      [...document.querySelectorAll(focusable)].flatMap((element) =>
        element.closest('[inert]') || !element.checkVisibility({ visibilityProperty: true })
          ? []
          : [element.textContent?.trim() ?? ''],
      ),
    FOCUSABLE,
  )
}

/** Press the tab key until the focus comes round, and list what had it. */
async function walkByKeyboard(page: Page): Promise<string[]> {
  const found: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement === document.body ? undefined : (activeElement?.textContent?.trim() ?? '')
    })
    if (text === undefined) return found
    found.push(text)
  }
}
