import { spawnSync } from 'node:child_process'
import { availableParallelism, loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { hasPeers, MAKERS } from './cards/makers.ts'
import { drawArticles, drawFlood } from './cards/ours.ts'
import { median } from './measure.ts'
import { seeded, Writer } from './prose.ts'
import { VOCABULARIES } from './vocabulary.ts'

/** Cards drawn before the clock starts for a warm figure. */
const WARM_UP = 20

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '200' },
    runs: { type: 'string', default: '3' },
    flight: { type: 'string', default: '4' },
    articles: { type: 'string', default: '16' },
    flood: { type: 'string', default: '10000' },
    only: { type: 'string' },
    maker: { type: 'string' },
    part: { type: 'string' },
  },
})
const count = Number(values.cards)

/** What one maker did in a process of its own. */
interface Result {
  /** From the start of the process to its first card. */
  readonly coldMs: number
  readonly cardsPerSecond: number
  readonly processorMs: number
  readonly bytes: number
  readonly peakMB: number
}

if (values.maker !== undefined) console.log(JSON.stringify(await run(values.maker)))
else if (values.part === 'article') console.log(JSON.stringify(await drawArticles(Number(values.articles))))
else if (values.part === 'flood') console.log(JSON.stringify(await drawFlood(Number(values.flood))))
else compare()

/** Draw with every maker in turn, several times, so that what else the machine does meets them all. */
function compare(): void {
  const names =
    values.only?.split(',') ?? Object.keys(MAKERS).filter((name) => name === 'perennial' || hasPeers())
  console.log(
    `${count} titles at 1200×630, ${values.flight} in flight, ${values.runs} runs, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(2)}`,
  )
  if (!hasPeers()) console.log('For the other makers: npm ci --prefix bench/peers --legacy-peer-deps')
  const results = new Map<string, Result[]>(names.map((name) => [name, []]))
  for (let round = 0; round < Number(values.runs); round += 1) {
    for (const [name, all] of results) all.push(child<Result>('--maker', name))
  }
  console.log(`\n${'maker'.padEnd(26)}cards/s   ms of processor/card   first card, ms   bytes/card   peak MB`)
  for (const [name, all] of results) {
    const of = (key: keyof Result): number => median(all.map((result) => result[key]))
    const cells = [
      of('cardsPerSecond').toFixed(1).padStart(7),
      of('processorMs').toFixed(1).padStart(23),
      of('coldMs').toFixed(0).padStart(17),
      of('bytes').toFixed(0).padStart(13),
      of('peakMB').toFixed(0).padStart(10),
    ]
    console.log(name.padEnd(26) + cells.join(''))
  }
  const article = child<{ count: number; processorMs: number }>('--part', 'article')
  console.log(
    `\nAll ${article.count} formats of an article: ${article.processorMs.toFixed(0)} ms of processor time`,
  )
  const flood = child<{ cards: number; peakMB: number; heldMB: readonly number[] }>('--part', 'flood')
  console.log(
    `${flood.cards} cards in one process: peak ${flood.peakMB.toFixed(0)} MB; held after each tenth: ${flood.heldMB.map((mb) => mb.toFixed(0)).join(' ')} MB`,
  )
}

function child<Answer>(...args: readonly string[]): Answer {
  const sizes = ['cards', 'flight', 'articles', 'flood'] as const
  const own = sizes.flatMap((name) => [`--${name}`, values[name]])
  const all = [fileURLToPath(import.meta.url), ...args, ...own]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Answer
}

async function run(name: string): Promise<Result> {
  const load = MAKERS[name]
  if (!load) throw new Error(`no maker ${name}; there are ${Object.keys(MAKERS).join(', ')}`)
  const writer = new Writer(VOCABULARIES.da, seeded(11))
  const titles = new Set<string>()
  while (titles.size < count + WARM_UP) titles.add(writer.title())
  const [first = '', ...others] = titles
  const make = await load()
  await make(first)
  const coldMs = performance.now()
  for (const title of others.slice(0, WARM_UP - 1)) await make(title)
  const queue = others.slice(WARM_UP - 1).values()
  let bytes = 0
  const [start, usage] = [performance.now(), process.cpuUsage()]
  const lane = async (): Promise<void> => {
    for (const title of queue) {
      const { length } = await make(title)
      bytes += length
    }
  }
  await Promise.all(Array.from({ length: Number(values.flight) }, lane))
  const { user, system } = process.cpuUsage(usage)
  return {
    coldMs,
    cardsPerSecond: (count * 1000) / (performance.now() - start),
    processorMs: (user + system) / 1000 / count,
    bytes: bytes / count,
    peakMB: (process.resourceUsage().maxRSS * 1024) / 1e6,
  }
}
