import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page, Response } from 'playwright-core'
import { serve } from '../../test/site/serve.ts'

/** A phone, in CSS pixels. */
const PHONE = { width: 390, height: 844 }
/** What hosts compress, as browsers call it; the rest is compressed already, but for drawings. */
const TEXT: readonly string[] = ['document', 'stylesheet', 'script', 'fetch', 'other']
/** How long nothing may be under way before a page counts as loaded, in milliseconds, as Playwright has it. */
const QUIET = 500
/** How long it may take until then, in milliseconds. */
const PATIENCE = 30_000

/** What a browser was sent. */
export interface Sent {
  readonly path: string
  /** What browsers call it: `document`, `stylesheet` and so on. */
  readonly kind: string
  /** Size in bytes, as it is. */
  readonly bytes: number
  /** Size in bytes, text compressed by gzip. */
  readonly gzip: number
}

/** What a page made a browser load. */
export interface Load {
  readonly own: readonly Sent[]
  /** Other pages, fetched in case the reader should open them. */
  readonly ahead: readonly Sent[]
  /** How many requests went to other hosts. */
  readonly elsewhere: number
}

/**
 * Open a page of a built site on a phone, with nothing kept from before, and look at it to its end; with a word, search for it, too:
 * in the field that is there, or in the one that Ctrl+K opens.
 */
export async function loadOf(browser: Browser, folder: string, path: string, word?: string): Promise<Load> {
  const server = await serve(folder)
  const context = await browser.newContext({ viewport: PHONE })
  try {
    const { responses, elsewhere, idle } = listen(context, server.url)
    const page = await context.newPage()
    const answer = await page.goto(server.url + path)
    if (!answer?.ok()) throw new Error(`${folder} has no page ${path}`)
    await lookAt(page)
    await idle()
    if (word !== undefined) {
      await search(page, word)
      await idle()
    }
    const own = responses.filter((each) => !isAhead(each))
    const ahead = responses.filter(isAhead)
    return {
      own: await Promise.all(own.map(read)),
      ahead: await Promise.all(ahead.map(read)),
      elsewhere: elsewhere(),
    }
  } finally {
    await context.close()
    await server.close()
  }
}

/** Hear of what is asked for from now on, at the site and elsewhere. */
function listen(context: BrowserContext, url: string) {
  const responses: Response[] = []
  let [elsewhere, underWay, last] = [0, 0, Date.now()]
  const end = (): void => {
    underWay -= 1
    last = Date.now()
  }
  context.on('request', (request) => {
    underWay += 1
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) elsewhere += 1
  })
  context.on('requestfinished', end)
  context.on('requestfailed', end)
  context.on('response', (response) => {
    if (response.url().startsWith(url)) responses.push(response)
  })
  const idle = async (): Promise<void> => {
    const start = Date.now()
    while (underWay > 0 || Date.now() - last < QUIET) {
      if (Date.now() - start > PATIENCE) throw new Error(`something was still under way after ${PATIENCE} ms`)
      await setTimeout(QUIET / 5)
    }
  }
  return { responses, elsewhere: () => elsewhere, idle }
}

function isAhead(response: Response): boolean {
  return response.request().headers()['sec-purpose']?.startsWith('prefetch') ?? false
}

/** Read what was sent from the server once more, since a browser keeps nothing of what it fetched ahead. */
async function read(response: Response): Promise<Sent> {
  const kind = response.request().resourceType()
  const path = new URL(response.url()).pathname
  const body = Buffer.from(await (await fetch(response.url())).arrayBuffer())
  const isText = TEXT.includes(kind) || path.endsWith('.svg')
  return { path, kind, bytes: body.length, gzip: isText ? gzipSync(body).length : body.length }
}

/** Scroll to the end of a page, since what loads when it comes near belongs to it, too. */
async function lookAt(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top)
      await new Promise(requestAnimationFrame)
    }
  })
}

async function search(page: Page, word: string): Promise<void> {
  const field = page.locator('input[type="search"]:visible')
  if (await field.count()) await field.first().focus()
  else await page.keyboard.press('Control+k')
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
  await page.keyboard.insertText(word)
  // Pagefind marks the word in what it finds.
  await page.locator('mark:visible').first().waitFor()
}
