/**
 * `npm run bench:lcp -- DIST /PATH/ … [--runs N]`: how much later a page of a built site shows its largest part because of its typefaces.
 * Each page is opened on a slow phone with its fonts, and with every request for one refused, in turns; the ratio is of the medians.
 */
import { parseArgs } from 'node:util'
import { openBrowser } from '../test/site/browser.ts'
import { serve } from '../test/site/serve.ts'
import { median } from './measure.ts'

/**
 * A slow phone: Lighthouse's "Slow 4G" as the browser itself slows down, and a processor of a quarter of the speed
 * (https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js). Milliseconds, and bytes a second.
 */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 }
const SLOWER = 4
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true }
/** Addresses of fonts as the browser itself refuses them, also where a query follows. */
const FONTS = ['*.woff2', '*.woff', '*.ttf', '*.otf']

declare global {
  interface Window {
    seen: { lcp: number; cls: number }
  }
}

/** What was seen of one opening of a page. */
interface Opening {
  /** When the largest part of it was painted, in milliseconds. */
  readonly lcp: number
  /** How much it moved while it loaded. */
  readonly cls: number
  /** How many fonts came. */
  readonly fonts: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
})
const [folder, ...paths] = positionals
if (folder === undefined || paths.length === 0)
  throw new Error('Name a built site and paths of it: bench:lcp -- dist /en/')
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`found "--runs ${values.runs}", expected a whole number from 1 on`)

const browser = await openBrowser()
const server = await serve(folder, undefined, true)
try {
  console.log(`${'page'.padEnd(50)}      LCP  without    ratio      CLS    fonts`)
  for (const path of paths) {
    const openings: Record<'with' | 'without', Opening[]> = { with: [], without: [] }
    for (let run = 0; run < runs; run += 1) {
      openings.with.push(await open(server.url + path, true))
      openings.without.push(await open(server.url + path, false))
    }
    const [own, bare] = [openings.with, openings.without].map((all) => median(all.map(({ lcp }) => lcp)))
    const cls = Math.max(...openings.with.map((opening) => opening.cls))
    const fonts = Math.min(...openings.with.map((opening) => opening.fonts))
    const cells = [
      own?.toFixed(0),
      bare?.toFixed(0),
      ((own ?? 0) / (bare ?? 0)).toFixed(2),
      cls.toFixed(3),
      fonts,
    ]
    console.log(path.padEnd(50) + cells.map((cell) => String(cell).padStart(9)).join(''))
  }
} finally {
  await browser.close()
  await server.close()
}

/** Keep what a page paints and how it moves, from its beginning on. */
function watch(): void {
  const seen = { lcp: 0, cls: 0 }
  window.seen = seen
  const hear = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  hear('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  hear('layout-shift', (entry) => {
    seen.cls += (entry as PerformanceEntry & { readonly value: number }).value
  })
}

/** Open a page as a slow phone does. Throws where a font came that was to be refused, since both openings would then be alike. */
async function open(url: string, hasFonts: boolean): Promise<Opening> {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    let fonts = 0
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'font') fonts += 1
    })
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    // Not by `page.route`, which hands every request to Playwright: the two openings would differ by more than fonts.
    await devtools.send('Network.setBlockedURLs', { urls: hasFonts ? [] : FONTS })
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.addInitScript(watch)
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    if (!hasFonts && fonts > 0) throw new Error(`${url} loaded ${fonts} fonts that were to be refused`)
    return { ...(await page.evaluate(() => window.seen)), fonts }
  } finally {
    await context.close()
  }
}
