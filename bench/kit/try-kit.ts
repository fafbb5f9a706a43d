import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'
import { serve } from '../../test/site/serve.ts'

/** What a desktop of a marketer shows. */
const SCREEN = { width: 1280, height: 800 }
/** What is looked for, word by word as it grows, and words that nothing has. */
const TYPED = ['l', 'læ', 'læsere', 'læsere k', 'customers', 'topic', 'nothing has this']

/** What a kit was seen to do. */
export interface Tried {
  /** Bytes that come before anybody does anything, compressed, by what browsers call it; pictures are left out. */
  readonly loaded: Readonly<Record<'document' | 'stylesheet' | 'script' | 'font', number>>
  /** Milliseconds from the first letter to the frame with first results of it, while the rest of the index is still to come. */
  readonly first: number
  /** The same for each of what is typed after it. */
  readonly later: readonly number[]
}

/** Open the first page of a kit with nothing kept from before, and look for something. */
export async function tryKit(browser: Browser, folder: string): Promise<Tried> {
  const server = await serve(folder, undefined, true)
  const context = await browser.newContext({ viewport: SCREEN })
  try {
    const page = await context.newPage()
    const answers: Response[] = []
    page.on('response', (response) => answers.push(response))
    await page.goto(`${server.url}/kit/`, { waitUntil: 'networkidle' })
    await page.locator('#results .gallery').waitFor({ state: 'attached' })
    const loaded = { document: 0, stylesheet: 0, script: 0, font: 0 }
    for (const response of answers) {
      const kind = response.request().resourceType() as keyof typeof loaded
      if (!(kind in loaded)) continue
      const body = await response.body()
      loaded[kind] += kind === 'font' ? body.length : gzipSync(body).length
    }
    const first = await type(page, 'a')
    await page.waitForLoadState('networkidle')
    const later: number[] = []
    for (const words of TYPED) later.push(await type(page, words))
    return { loaded, first, later }
  } finally {
    await context.close()
    await server.close()
  }
}

/** Type into the search, and give the milliseconds from there to the frame that shows what was found. */
function type(page: Page, words: string): Promise<number> {
  return page.evaluate(async (text) => {
    const [box, found] = [
      document.querySelector<HTMLInputElement>('#words'),
      document.querySelector('.found'),
    ]
    if (!box || !found) throw new TypeError('the page has no search')
    const changed = new Promise<void>((resolve) =>
      new MutationObserver((_, observer) => {
        observer.disconnect()
        resolve()
      }).observe(found, { childList: true, subtree: true }),
    )
    const start = performance.now()
    box.value = text
    box.dispatchEvent(new Event('input', { bubbles: true }))
    await changed
    // A frame is there when what was posted as it began comes back.
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(undefined)
      }),
    )
    return performance.now() - start
  }, words)
}
