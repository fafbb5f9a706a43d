import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../test/site/browser.ts'
import { serve } from '../test/site/serve.ts'

/** A phone, in CSS pixels. */
const PHONE = { width: 390, height: 844 }
/** What browsers call what they ask for, in the order of the table. */
const KINDS = ['document', 'stylesheet', 'script', 'font', 'image'] as const
/** What hosts compress; the rest is compressed already. */
const TEXT: readonly string[] = ['document', 'stylesheet', 'script', 'fetch', 'other']

/** What a page made a browser load. */
interface Load {
  readonly requests: number
  /** Bytes by kind, uncompressed. */
  readonly bytes: Readonly<Record<string, number>>
  /** Bytes of all of it, text compressed by gzip. */
  readonly sent: number
}

// What a phone loads of pages, each opened anew and looked at to its end. `npm run bench:pages -- NAME=DIST:/PATH/ …`: a folder
// of a built site, and the path of a page in it; names tell the sites apart.
const { positionals } = parseArgs({ allowPositionals: true })
const pages = positionals.map((said) => {
  const [, name = '', folder = '', path = ''] = /^([^=]+)=(.+):(\/[^:]*)$/.exec(said) ?? []
  if (path === '') throw new Error(`found "${said}", expected NAME=DIST:/PATH/`)
  return { name, folder, path }
})

const browser = await openBrowser()
const heads = ['requests', 'html', 'css', 'script', 'fonts', 'pictures', 'all', 'gzip']
console.log(`${'page'.padEnd(58)}${heads.map((head) => head.padStart(10)).join('')}`)
for (const { name, folder, path } of pages) {
  const { requests, bytes, sent } = await loadOf(browser, folder, path)
  const all = Object.values(bytes).reduce((sum, size) => sum + size, 0)
  const figures = [requests, ...KINDS.map((kind) => bytes[kind] ?? 0), all, sent]
  console.log(
    `${`${name} ${path}`.padEnd(58)}${figures.map((figure) => figure.toLocaleString('en').padStart(10)).join('')}`,
  )
}
await browser.close()

async function loadOf(browser: Browser, folder: string, path: string): Promise<Load> {
  const server = await serve(folder)
  const context = await browser.newContext({ viewport: PHONE })
  const page = await context.newPage()
  const bytes: Record<string, number> = {}
  let [requests, sent] = [0, 0]
  const read: Promise<void>[] = []
  page.on('response', (response) => {
    requests += 1
    const kind = response.request().resourceType()
    read.push(
      response.body().then((body) => {
        bytes[kind] = (bytes[kind] ?? 0) + body.length
        sent += TEXT.includes(kind) ? gzipSync(body).length : body.length
      }),
    )
  })
  const answer = await page.goto(server.url + path)
  if (!answer?.ok()) throw new Error(`${folder} has no page ${path}`)
  // What loads when it comes near is looked at, too.
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top)
      await new Promise(requestAnimationFrame)
    }
  })
  await page.waitForLoadState('networkidle')
  await Promise.all(read)
  await context.close()
  await server.close()
  return { requests, bytes, sent }
}
