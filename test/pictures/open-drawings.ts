import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { openBrowser } from '../site/browser.ts'
import { serve } from '../site/serve.ts'

/** What a drawing did when it was opened as a page of its own. */
export interface Seen {
  /** Whether it ran something: said a word on the console, or opened a dialog. */
  readonly ran: boolean
  /** The addresses that it asked for besides itself. */
  readonly asked: readonly string[]
}

/** Pages that are open at a time. */
const LANES = 4

/** Open drawings in Chromium, each as a page of its own, without any policy; click into each, and tell what it did. */
export async function openDrawings(drawings: readonly (string | Uint8Array)[]): Promise<Seen[]> {
  const folder = await mkdtemp(join(tmpdir(), 'drawings-'))
  await Promise.all(drawings.map((svg, at) => writeFile(join(folder, `${at}.svg`), svg)))
  const server = await serve(folder)
  const browser = await openBrowser()
  try {
    const seen: Seen[] = []
    const queue = drawings.keys()
    const lane = async (): Promise<void> => {
      const context = await browser.newContext({ viewport: { width: 100, height: 100 } })
      for (const at of queue) seen[at] = await open(context, `${server.url}/${at}.svg`)
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    return seen
  } finally {
    await browser.close()
    await server.close()
    await rm(folder, { recursive: true })
  }
}

async function open(context: BrowserContext, own: string): Promise<Seen> {
  const page = await context.newPage()
  const asked: string[] = []
  let ran = false
  page.on('console', (message) => {
    if (message.type() === 'log') ran = true
  })
  page.on('dialog', async (dialog) => {
    ran = true
    await dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url() !== own && !request.url().startsWith('data:')) asked.push(request.url())
  })
  await page.goto(own)
  await page.mouse.click(50, 50)
  // Two frames later, what begins with the page or the click has begun; a page that was left has no frames.
  await page
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    .catch(() => undefined)
  await page.close()
  return { ran, asked }
}
