import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theme } from '../../plugins/astro/theme.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import { render } from '../../plugins/publish/render.ts'
import { type Diagnostic, formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { sample } from '../all.ts'
import { understandText } from '../article/understand-text.ts'
import { build, copyProject } from '../astro/site-copy.ts'
import { filesIn, sharedFolder } from '../folders.ts'
import { leave, sharedBrowser } from './browser.ts'
import { pathOf } from './dist.ts'
import { nameOf, type Pair, type PayloadContent, payloadContent } from './payloads/content.ts'
import { ALL_PAYLOADS, PAYLOADS } from './payloads/payloads.ts'
import { SINKS } from './payloads/sinks.ts'
import { watchForHits } from './payloads/watch-for-hits.ts'
import { type Server, serve } from './serve.ts'

const OPTIONS = {
  kit: 'public',
  title: 'Payloads',
  languages: ['en'],
  // Pictures of text run nothing; books are bound below, without their PDFs.
  channels: { cards: false, ebook: false },
} as const

/** Fewest payloads, and fewest places, that count as a proof. */
const FEWEST = { payloads: 60, sinks: 12 }

/** Pages that escape nothing: with a payload where HTML stands, and in all places that one can break out of. */
const RAW = {
  open: (text: string) => `<!doctype html><meta charset="utf-8"><title>Raw</title>${text}`,
  closed: (text: string) =>
    `<!doctype html><meta charset="utf-8"><title>${text}</title><p title="${text}">x</p><p title='${text}'>x</p><style>${text}</style><!-- ${text} --><textarea>${text}</textarea><script type="application/ld+json">${text}</script>`,
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

/** How long it takes to check, build and bind two thousand pairs on a busy machine, in milliseconds. */
const PATIENCE = 600_000

const folder = sharedFolder()
const refused = new Set<string>()
let browser: Awaited<ReturnType<typeof sharedBrowser>>
let server: Server
let views: string[]

const contentLeft = (): PayloadContent => payloadContent((pair) => refused.has(nameOf(pair)))

/** Take out of a text what refuses it alone: a comment that is never closed hides the next one, payload by payload. */
function openText(path: string): void {
  for (;;) {
    const { files, pairAt } = contentLeft()
    const errors = understandText(files[path] ?? '').diagnostics.filter(isError)
    const pairs = errors.flatMap(({ line }) => pairAt(path, line) ?? []).map(nameOf)
    if (pairs.length === 0) return
    for (const pair of pairs) refused.add(pair)
  }
}

/** Write the content, and take out what `check` refuses, until nothing is refused any more. */
async function writeContent(root: string): Promise<Engine> {
  const engine = new Engine(
    resolveConfig({ ...OPTIONS, theme: theme() }, { root, site: 'https://pages.example', base: '/' }),
  )
  for (;;) {
    const { files, pairAt } = contentLeft()
    await rm(join(root, 'content'), { recursive: true, force: true })
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, 'content', path)), { recursive: true })
      await writeFile(join(root, 'content', path), text)
    }
    engine.refresh()
    const errors = (await engine.check()).filter(isError)
    if (errors.length === 0) return engine
    const before = refused.size
    const hidden = new Set<string>()
    for (const { file, line, rule } of errors) {
      const path = file.replace(/^content\//, '')
      const pair = pairAt(path, line)
      if (pair) refused.add(nameOf(pair))
      if (rule === 'comment') hidden.add(path)
    }
    for (const path of hidden) openText(path)
    // What refers to a file that was refused is mended with it; an error that stays is nobody's.
    if (refused.size === before) throw new Error(errors.map(formatDiagnostic).join('\n'))
  }
}

/** Bind each book, and lay its pages beside the site's. */
async function unpackBooks(engine: Engine, dist: string): Promise<void> {
  const config = { ...engine.config, channels: { cards: false } }
  const books = (await new Engine(config).plan()).filter(({ address }) => address.endsWith('.epub'))
  for (const { channel, output, address } of books) {
    const { bytes } = await render({ root: engine.config.root, channel, inputs: output.inputs }, registry)
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      if (!/\.(?:xhtml|opf|ncx)$/.test(name)) continue
      const path = join(dist, address.replace('.epub', ''), name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
    }
  }
}

/** Lay what feeds hand to a reader beside the site, each as a page. */
async function unpackFeed(dist: string): Promise<void> {
  const feed = JSON.parse(await readFile(join(dist, 'en/feed.json'), 'utf8')) as {
    items: { content_html: string }[]
  }
  for (const [index, { content_html }] of feed.items.entries())
    await writeFile(join(dist, `feed-${index}.html`), `<!doctype html><meta charset="utf-8">${content_html}`)
}

beforeAll(async () => {
  const root = await folder
  await copyProject(root, { options: OPTIONS as never })
  const engine = await writeContent(root)
  const { code, stdout, stderr } = await build(root)
  if (code !== 0) throw new Error(`The site of payloads did not build:\n${stdout}\n${stderr}`)
  const dist = join(root, 'dist')
  await unpackBooks(engine, dist)
  await unpackFeed(dist)
  views = (await filesIn(dist)).filter((file) => /\.(?:x?html|opf|xml)$/.test(file))
  server = await serve(dist)
  browser = await sharedBrowser()
}, PATIENCE)
afterAll(async () => {
  await (browser && leave(browser))
  await server?.close()
})

const pairs: Pair[] = [...PAYLOADS.keys()].flatMap((payload) =>
  [...SINKS.keys()].map((sink) => ({ payload, sink })),
)

describe(`${PAYLOADS.length} payloads in ${SINKS.length} places, ${pairs.length} pairs`, () => {
  it('are many, and each of them is refused or comes out', async () => {
    expect(ALL_PAYLOADS.length).toBeGreaterThanOrEqual(FEWEST.payloads)
    expect(SINKS.length).toBeGreaterThanOrEqual(FEWEST.sinks)
    const dist = join(await folder, 'dist')
    const out = new Set<string>()
    for (const file of await filesIn(dist))
      for (const [name] of strFromU8(await readFile(join(dist, file))).matchAll(/p\d+s\d+/g)) out.add(name)
    expect(pairs.map(nameOf).filter((name) => !refused.has(name) && !out.has(name))).toEqual([])
    expect(refused.size).toBeLessThan(pairs.length / 3)
  })

  it('run nothing and ask for nothing, on any page, mail, feed or chapter', {
    timeout: PATIENCE,
  }, async () => {
    const watch = await watchForHits(browser, server.url)
    // Of each kind of page every fourth one: each payload stands on pages of each kind, and is opened on a quarter of them.
    for (const file of sample(views, Math.ceil(views.length / 4))) await watch.open(server.url + pathOf(file))
    expect(await watch.close()).toEqual([])
    expect(views.length).toBeGreaterThan(8 * PAYLOADS.length)
  })

  it('would each be seen, if it came out as it was written', async () => {
    const raw = join(await folder, 'raw')
    await mkdir(raw)
    await writeFile(join(raw, 'index.html'), '<!doctype html><title>Raw</title>')
    for (const [index, payload] of PAYLOADS.entries())
      for (const [place, page] of Object.entries(RAW))
        await writeFile(join(raw, `${index}-${place}.html`), page(payload.replaceAll('ID', `p${index}`)))
    const own = await serve(raw)
    const watch = await watchForHits(browser, own.url)
    for (const file of await filesIn(raw)) await watch.open(`${own.url}/${file}`)
    const seen = await watch.close()
    await own.close()
    // On a busy machine what a page does may be told when the next one is open: it says whose it is.
    const isOf = (index: number) => (line: string) =>
      line.startsWith(`/${index}-`) || new RegExp(`\\bp${index}\\b`).test(line)
    expect(PAYLOADS.filter((_, index) => !seen.some(isOf(index)))).toEqual([])
  })
})
