import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONSENT_EVENT, type PerennialApi } from '../../plugins/reader/answers.ts'
import { CONSENT_KEY } from '../../plugins/reader/consent.ts'
import { MEMORY_KEY, type Memory } from '../../plugins/reader/memory.ts'
import { TESTS_ALL } from '../all.ts'
import { leave, sharedBrowser } from './browser.ts'
import { OFFERS, PAGE, readerIn, serveReaderSite, storedIn } from './one-site.ts'
import { MODES } from './reader-sites.ts'
import type { Server } from './serve.ts'

/** Whoever does not ask to be remembered is met there as where nobody is. */
const VISIT = MODES.find((mode) => mode === 'session') ?? 'remember'

let browser: Browser
let session: Server
let remember: Server

beforeAll(async () => {
  browser = await sharedBrowser()
  session = await serveReaderSite(VISIT)
  remember = await serveReaderSite('remember')
})
afterAll(async () => {
  await leave(browser)
  await session.close()
  await remember.close()
})

/** Open a page for a reader of its own. */
async function open(url: string, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await readerIn(browser))).newPage()
  await page.goto(url)
  return page
}

function nextStep(page: Page): Promise<string | null> {
  return page.locator('[data-next-step]:not([inert])').getAttribute('data-next-step')
}

function endOffer(page: Page): Promise<string | null> {
  return page.locator('[data-place=end]:not([inert] *)').getAttribute('data-offer')
}

/** Read to the end of the text, and wait until that has been noticed. */
async function readToTheEnd(page: Page, texts: number): Promise<Memory> {
  await page.locator('.prose > :last-child').scrollIntoViewIfNeeded()
  const handle = await page.waitForFunction(
    ([key, count]) => {
      const memory = JSON.parse(localStorage.getItem(key) ?? 'null') as Memory | null
      return memory?.texts.length === count && memory
    },
    [MEMORY_KEY, texts] as const,
  )
  return (await handle.jsonValue()) as Memory
}

describe(`by the visit alone, in the mode "${VISIT}"`, () => {
  it('the next step is not the page that the reader comes from', async () => {
    const page = await open(session.url + PAGE)
    const first = await nextStep(page)
    await page.goto(`${session.url}/${first}/`)
    await page.evaluate((path) => {
      location.href = path
    }, PAGE)
    await page.waitForURL(`**${PAGE}`)
    expect(await page.evaluate(() => document.referrer)).toBe(`${session.url}/${first}/`)
    expect(await nextStep(page)).not.toBe(first)
    expect(await storedIn(page)).toEqual([])
    await page.context().close()
  })

  it('the offer whose link brought the reader gives way to one of the next stage', async () => {
    const link = `${session.url}${PAGE}?utm_source=newsletter&utm_medium=email&utm_campaign=${OFFERS.end}`
    const page = await open(link)
    expect(await page.locator('[data-place=end]:not([inert] *)').getAttribute('data-stage')).toBe('decision')
    await page.goto(session.url + PAGE)
    expect(await endOffer(page)).toBe(OFFERS.end)
    await page.context().close()
  })

  // A sample has `test/reader/visit.test.ts`.
  it.runIf(TESTS_ALL)('another site that the reader comes from changes nothing', async () => {
    const page = await (await readerIn(browser)).newPage()
    await page.goto(session.url + PAGE, { referer: 'https://search.example/en/decision-1/' })
    const other = await open(session.url + PAGE)
    expect(await nextStep(page)).toBe(await nextStep(other))
    await page.context().close()
    await other.context().close()
  })
})

describe('in the mode "remember"', () => {
  // In a sample, `reader-storage.test.ts` looks at this mode.
  it.runIf(TESTS_ALL)('nothing is remembered until the reader asks for it', async () => {
    const page = await open(remember.url + PAGE)
    await page.locator('.prose > :last-child').scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    expect(await storedIn(page)).toEqual([])
    await page.context().close()
  })

  it('the reader’s own press makes next steps skip what was read, and offers move on by a stage', async () => {
    const page = await open(remember.url + PAGE)
    const first = await nextStep(page)
    await page.getByRole('button', { name: 'Remember what I have read' }).click()
    expect(await readToTheEnd(page, 1)).toEqual({
      until: expect.any(Number),
      stages: 0b10,
      counts: [null, 1],
      texts: ['en/consideration-1'],
    })
    expect(await endOffer(page)).toBe(OFFERS.end)

    await page.goto(`${remember.url}/${first}/`)
    expect((await readToTheEnd(page, 2)).stages).toBe(0b110)
    await page.goto(remember.url + PAGE)
    expect(await nextStep(page)).not.toBe(first)
    expect(await page.locator('[data-place=end]:not([inert] *)').getAttribute('data-stage')).toBe('decision')
    await page.context().close()
  })

  it('is forgotten by another press, and the keyboard stays where it was', async () => {
    const page = await open(remember.url + PAGE)
    const ask = page.getByRole('button', { name: 'Remember what I have read' })
    await ask.focus()
    await page.keyboard.press('Enter')
    const forget = page.getByRole('button', { name: 'Forget what I have read' })
    expect(await forget.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(await storedIn(page)).toHaveLength(1)
    await page.reload()
    await forget.click()
    expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(await storedIn(page)).toEqual([])
    await page.context().close()
  })

  it('what has expired, or is not ours, counts for nothing and is cleared away', async () => {
    const expired = { until: 1, stages: 0b1110, counts: [3, 3, 3, 3], texts: ['en/decision-1'] }
    const page = await open(remember.url + PAGE)
    const before = await nextStep(page)
    for (const text of [JSON.stringify(expired), '{"until":9e15}', 'nonsense']) {
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [MEMORY_KEY, text] as const)
      await page.reload()
      expect([await nextStep(page), await endOffer(page)]).toEqual([before, OFFERS.end])
      expect(await storedIn(page)).toEqual([])
    }
    await page.context().close()
  })

  it('a browser whose storage is shut shows the page as everybody first sees it', async () => {
    const context = await readerIn(browser)
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('shut', 'SecurityError')
        },
      })
    })
    const errors: string[] = []
    const page = await context.newPage()
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(remember.url + PAGE)
    expect(await endOffer(page)).toBe(OFFERS.end)
    await page.getByRole('button', { name: 'Remember what I have read' }).click()
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('consent', () => {
  it('is given and taken back by a button, and tells the site’s own scripts', async () => {
    const page = await open(remember.url + PAGE)
    await page.evaluate((name) => {
      const told: unknown[] = []
      Object.assign(window, { told })
      document.addEventListener(name, (event) => told.push((event as CustomEvent).detail))
    }, CONSENT_EVENT)
    await page.getByRole('button', { name: 'Yes, that is all right' }).click()
    const [consent, memory] = await Promise.all(
      [CONSENT_KEY, MEMORY_KEY].map((key) => page.evaluate((name) => localStorage.getItem(name), key)),
    )
    expect(consent).toMatch(/^\d{13} \d+$/)
    expect(memory).not.toBeNull()
    await page.getByRole('button', { name: 'Take it back' }).click()
    expect(await storedIn(page)).toEqual([])
    expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([true, false])
    await page.context().close()
  })

  it('can be given by a consent tool of the site’s own, changes nothing on that page, and holds on the next', async () => {
    const page = await open(remember.url + PAGE)
    const ask = (yes?: boolean) =>
      page.evaluate(
        (answer) => (window as unknown as { perennial: PerennialApi }).perennial.consent(answer),
        yes,
      )
    expect(await ask()).toBe(false)
    const shown = async (): Promise<string[]> =>
      (await page.locator('main').ariaSnapshot()).split('\n').filter((line) => line.includes('Offer '))
    const before = await shown()
    expect(await ask(true)).toBe(true)
    await page.evaluate(() => document.body.append(document.createElement('div')))
    expect(await shown()).toEqual(before)
    await page.goto(`${remember.url}/da/consideration-1/`)
    expect(await ask()).toBe(true)
    expect(await page.getByRole('button', { name: 'Fortryd' }).isVisible()).toBe(true)
    await page.context().close()
  })
})
