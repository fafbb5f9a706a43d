import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientScripts } from '../../plugins/astro/client-scripts.ts'
import type { SiteEvent } from '../../plugins/events/schema.ts'
import { leave, sharedBrowser } from './browser.ts'
import { OFFERS, PAGE, readerIn, serveReaderSite } from './one-site.ts'
import { WIDEST } from './reader-sites.ts'
import type { Server } from './serve.ts'

const isEvent = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(new URL('../../plugins/events/event.schema.json', import.meta.url), 'utf8')),
)

let browser: Browser
let server: Server

beforeAll(async () => {
  browser = await sharedBrowser()
  server = await serveReaderSite(WIDEST)
})
afterAll(async () => {
  await leave(browser)
  await server.close()
})

/** Gather the events that a page posts. */
function eventsOf(page: Page): SiteEvent[] {
  const events: SiteEvent[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') events.push(JSON.parse(request.postData() ?? '') as SiteEvent)
  })
  return events
}

/** Do all that makes an event, without leaving the page. */
async function useEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    document
      .querySelector('.prose')
      ?.insertAdjacentHTML('beforeend', '<p><a href="/ebook/a-book.epub">Book</a></p>')
    const form = document.createElement('form')
    form.dataset['form'] = 'newsletter'
    document.querySelector('[data-place=end]')?.append(form)
    addEventListener('click', (event) => event.preventDefault())
    addEventListener('submit', (event) => event.preventDefault())
  })
  for (const offer of Object.values(OFFERS))
    await page.locator(`[data-offer="${offer}"]`).scrollIntoViewIfNeeded()
  await page.locator('.prose > :last-child').scrollIntoViewIfNeeded()
  await page.locator(`[data-offer="${OFFERS.end}"] a:visible`).click()
  await page.locator('a[href$=".epub"]').click()
  await page.locator('[data-share=linkedin]').click()
  await page.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit())
}

const about = { article: 'en/consideration-1', stage: 'consideration', language: 'en' }
const at = (place: keyof typeof OFFERS) => ({ offer: OFFERS[place], place, variant: 'b' })

/** All of them, as they should be, sorted. */
const EVERYTHING = sorted([
  { event: 'offer_view', ...about, ...at('intro') },
  { event: 'offer_view', ...about, ...at('middle') },
  { event: 'offer_view', ...about, ...at('end') },
  { event: 'read', percent: 50, ...about },
  { event: 'read', percent: 100, ...about },
  { event: 'offer_click', ...about, ...at('end') },
  { event: 'book_download', book: 'a-book', ...about },
  { event: 'share', to: 'linkedin', ...about },
  { event: 'form_submit', form: 'newsletter', ...about, ...at('end') },
])

function sorted(events: readonly object[]): string[] {
  return events.map((event) => JSON.stringify(Object.entries(event).sort())).sort()
}

describe('events', () => {
  it('tell what happens on a page, each once, with the variant that the reader saw, by the published schema, and hold nothing that was not in the page before the reader came', async () => {
    const context = await readerIn(browser, { consented: true })
    const page = await context.newPage()
    const events = eventsOf(page)
    await page.goto(`${server.url}${PAGE}?email=somebody@example.com#me`)
    await useEverything(page)
    await expect.poll(() => sorted(events)).toEqual(EVERYTHING)
    expect(events.filter((event) => !isEvent(event))).toEqual([])
    const html = await (await fetch(server.url + PAGE)).text()
    const values = events.flatMap(({ event: _, ...fields }) => Object.values(fields)).map(String)
    const strange = new Set(values.filter((value) => !html.includes(value)))
    expect([...strange].sort()).toEqual(['a-book', 'newsletter'])
    await context.close()
  })

  it('wait for the reader’s yes, and begin with it', async () => {
    const context = await readerIn(browser)
    const page = await context.newPage()
    const events = eventsOf(page)
    await page.goto(server.url + PAGE)
    await useEverything(page)
    expect(events).toEqual([])
    await page.evaluate(() => {
      ;(window as unknown as { perennial: { consent(yes: boolean): void } }).perennial.consent(true)
    })
    await page.locator('[data-share=facebook]').click()
    await expect.poll(() => events).toEqual([{ event: 'share', to: 'facebook', ...about }])
    await context.close()
  })

  it('of sharing with a friend open the device’s own sheet where there is one', async () => {
    const context = await readerIn(browser, { consented: true })
    await context.addInitScript(() => {
      Object.assign(navigator, {
        share: (what: ShareData) => {
          document.title = `shared ${what.url}`
          return Promise.reject(new DOMException('closed', 'AbortError'))
        },
      })
    })
    const page = await context.newPage()
    await page.goto(`${server.url}${PAGE}?utm_source=newsletter`)
    await page.locator('[data-share=friend]').click()
    expect(await page.title()).toBe(`shared ${PAGE}`)
    await context.close()
  })
})

/** What each tool's own snippet puts into a page, cut down to a list of what it was called with, and an event as it arrives. */
const TOOLS = {
  plausible: {
    snippet: 'calls = []; plausible = (...all) => calls.push(all)',
    arrives: ['share', { props: { to: 'linkedin', ...about } }],
  },
  umami: {
    snippet: 'calls = []; umami = { track: (...all) => calls.push(all) }',
    arrives: ['share', { to: 'linkedin', ...about }],
  },
  matomo: {
    snippet: 'calls = _paq = []',
    arrives: [
      'trackEvent',
      'Perennial',
      'share',
      'to=linkedin article=en/consideration-1 stage=consideration language=en',
    ],
  },
  ga4: {
    snippet: 'calls = []; gtag = (...all) => calls.push(all)',
    arrives: ['event', 'share', { to: 'linkedin', ...about }],
  },
  gtm: { snippet: 'calls = dataLayer = []', arrives: { event: 'share', to: 'linkedin', ...about } },
  posthog: {
    snippet: 'calls = []; posthog = { capture: (...all) => calls.push(all) }',
    arrives: ['share', { to: 'linkedin', ...about }],
  },
  fathom: {
    snippet: 'calls = []; fathom = { trackEvent: (...all) => calls.push(all) }',
    arrives: ['share: linkedin: en/consideration-1'],
  },
} as const

describe('the adapter', () => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage()
  })
  afterAll(() => page.close())

  it.each(Object.entries(TOOLS))(
    'for %s calls what its snippet gives, and does nothing without',
    async (tool, { snippet, arrives }) => {
      const { late } = await clientScripts(
        { reader: 'none', events: { tool: tool as keyof typeof TOOLS, consent: false } },
        false,
      )
      const html = `<html lang="en"><article data-article="en/consideration-1" data-stage="consideration"></article>
      <a href="https://elsewhere.example/" data-share="linkedin">Share</a>`
      for (const isThere of [true, false]) {
        // Nothing stays of the document before.
        await page.goto('about:blank')
        const errors: string[] = []
        page.on('pageerror', ({ message }) => errors.push(message))
        await page.setContent(html)
        if (isThere) await page.addScriptTag({ content: snippet })
        await page.addScriptTag({ content: late })
        await page.evaluate(() => {
          addEventListener('click', (event) => event.preventDefault())
          document.querySelector('a')?.click()
        })
        const calls = await page.evaluate(() => (window as unknown as { calls?: unknown[] }).calls)
        expect(calls).toEqual(isThere ? [arrives] : undefined)
        expect(errors).toEqual([])
      }
    },
  )
})
