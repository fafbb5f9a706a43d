/**
 * `npm run bench:dev -- [--articles 50] [--words 1200] [--runs 7]`: how soon after an article is saved a
 * development server shows it: its page, its card, what the toolbar says of it, and what is found in it. Bare Astro with the same
 * articles is tried in turns with Perennial; ratios are to its page. Every save changes the title, the text, and a link that leads nowhere.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type OpenPage, openPage } from './dev/open-page.ts'
import { edit, makeLibrary, typicalArticle } from './library.ts'
import { median } from './measure.ts'
import { writeBareProject, writePerennialProject } from './projects.ts'

/** How soon each is to be there, in milliseconds. */
const AIM = 1000
/** How long a server is left alone before the next save, in milliseconds: a writer is never as quick. */
const REST = 1000
/** How long a server may take to start, in milliseconds. */
const STARTING = 120_000

/** What becomes new, by the milliseconds from the save; of bare Astro it is the page alone. */
type Times = { readonly page: number } & Partial<Record<'card' | 'toolbar' | 'findings', number>>

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '50' },
    words: { type: 'string', default: '1200' },
    runs: { type: 'string', default: '7' },
  },
})
const [articles, words, runs] = (['articles', 'words', 'runs'] as const).map((name) => {
  const number = Number(values[name])
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`found "--${name} ${values[name]}", expected a whole number from 1 on`)
  return number
}) as [number, number, number]

const file = typicalArticle(articles)
const path = file.replace(/^articles(.*)\.md$/, '$1/')
const root = await mkdtemp(join(tmpdir(), 'perennial-bench-'))
const children: ChildProcess[] = []
try {
  const [bare, own] = [join(root, 'bare'), join(root, 'perennial')]
  const library = makeLibrary(articles, words)
  await writeBareProject(bare, library, 'default')
  await writePerennialProject(own, library, {})
  const astro = await serve(bare, ['node_modules/astro/bin/astro.mjs', 'dev'])
  const perennial = await serve(own, ['plugins/cli/bin.js', 'dev'])
  const tried: { bare: Times[]; own: Times[] } = { bare: [], own: [] }
  // The first saves find nothing that is warm.
  for (let run = 0; run <= runs; run += 1) {
    const [theirs, ours] = [await tryBare(bare, astro, run), await tryOwn(own, perennial, run)]
    if (run === 0) continue
    tried.bare.push(theirs)
    tried.own.push(ours)
  }
  report(tried.bare, tried.own)
  astro.close()
  perennial.close()
} finally {
  for (const child of children) {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await rm(root, { recursive: true, force: true })
}

/** Start a server, open the page in it, and wait until it is there. */
async function serve(folder: string, args: readonly string[]): Promise<OpenPage> {
  const port = await freePort()
  const child = spawn(process.execPath, [...args, '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, VITEST: '', NODE_ENV: '', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: 'ignore',
  })
  children.push(child)
  const url = `http://localhost:${port}`
  for (const start = performance.now(); ; await wait(100)) {
    const isThere = await fetch(url + path).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return openPage(url, path)
    if (child.exitCode !== null || performance.now() - start > STARTING)
      throw new Error(`node ${args.join(' ')} serves no ${path} in ${folder}`)
  }
}

/** Save the next edition of the article; gives the milliseconds since then, whenever asked. */
async function save(folder: string, edition: number): Promise<() => number> {
  const place = join(folder, 'content', file)
  const text = await readFile(place, 'utf8')
  const was = text.replace(/ \(\d+\)"$/m, '"').replace(/\n\[Gone\][^\n]*\n$/, '')
  const start = performance.now()
  await writeFile(place, `${edit(was, edition)}\n[Gone](gone-${edition}.md)\n`)
  return () => performance.now() - start
}

async function tryBare(folder: string, page: OpenPage, edition: number): Promise<Times> {
  await wait(REST)
  const reloaded = page.reloaded()
  const since = await save(folder, edition)
  await reloaded
  await page.until(path, (bytes) => bytes.includes(`(${edition})</h1>`))
  return { page: since() }
}

async function tryOwn(folder: string, page: OpenPage, edition: number): Promise<Times> {
  await wait(REST)
  const cardPath = `/cards${path}og.png`
  const before = await page.until(cardPath, ({ length }) => length > 0)
  const { text: was } = await page.stateUntil(({ text }) => text !== undefined)
  const reloaded = page.reloaded()
  const since = await save(folder, edition)
  await reloaded
  const shown = page.until(path, (bytes) => bytes.includes(`(${edition})</h1>`)).then(since)
  const drawn = shown.then(() => page.until(cardPath, (bytes) => !bytes.equals(before))).then(since)
  const said = page.stateUntil(({ text }) => text !== undefined && text.words !== was?.words).then(since)
  const found = page
    .stateUntil(({ own }) => own.some(({ message }) => message.includes(`gone-${edition}.md`)))
    .then(since)
  return { page: await shown, card: await drawn, toolbar: await said, findings: await found }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

function report(theirs: readonly Times[], ours: readonly Times[]): void {
  const load = loadavg()[0]?.toFixed(1)
  console.log(
    `${articles} articles of ${words} words, ${runs} saves; ${availableParallelism()} processors, load ${load}\n`,
  )
  const bare = median(theirs.map(({ page }) => page))
  console.log(`${''.padEnd(20)}  median ms   most ms   ÷ bare page`)
  row(
    'bare Astro: page',
    theirs.map(({ page }) => page),
    bare,
  )
  for (const name of ['page', 'card', 'toolbar', 'findings'] as const)
    row(
      `Perennial: ${name}`,
      ours.map((times) => times[name] ?? Number.NaN),
      bare,
    )
  const last = median(ours.map((times) => Math.max(...Object.values(times))))
  console.log(`\nall within ${AIM} ms: ${last <= AIM ? 'kept' : 'not kept'} (${Math.round(last)} ms)`)
}

function row(name: string, times: readonly number[], bare: number): void {
  const middle = median(times)
  const cells = [Math.round(middle), Math.round(Math.max(...times))].map((time) => String(time).padStart(9))
  console.log(`${name.padEnd(20)}  ${cells.join(' ')}  ${(middle / bare).toFixed(2).padStart(12)}`)
}
