import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { registry } from '../plugins/channels/registry.ts'
import { edit, makeLibrary, typicalArticle, WORDS } from './library.ts'
import { type Measurement, measure, median } from './measure.ts'
import { TRACES, writeBareProject, writePerennialProject } from './projects.ts'

const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build']
const BUILD = ['plugins/cli/bin.js', 'build']
const CHECK = ['plugins/cli/bin.js', 'check']

/** One row of the table. */
interface Case {
  readonly name: string
  readonly folder: string
  readonly args: readonly string[]
  /** What is done before, outside the time. */
  prepare?(run: number): Promise<void>
}

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, runs: { type: 'string', default: '3' } },
})
const articles = Number(values.articles)
const runs = Number(values.runs)
const root = await mkdtemp(join(tmpdir(), 'perennial-bench-'))
try {
  await main()
} finally {
  await rm(root, { recursive: true, force: true })
}

async function main(): Promise<void> {
  const cases = await prepareCases()
  const loadBefore = load()
  console.log(
    `${articles} articles of ${WORDS} words, ${runs} runs of each, interleaved; Node ${process.versions.node}, ${availableParallelism()} processors, load ${loadBefore}\n`,
  )
  const found = new Map<Case, Measurement[]>(cases.map((each) => [each, []]))
  for (let run = 1; run <= runs; run += 1) {
    for (const [each, results] of found) {
      await each.prepare?.(run)
      results.push(await measure(each.folder, each.args))
      process.stderr.write(`run ${run}: ${each.name}: ${results.at(-1)?.seconds.toFixed(2)} s\n`)
    }
  }
  report(found, loadBefore)
}

async function prepareCases(): Promise<Case[]> {
  const library = makeLibrary(articles)
  const [bare, unified, site, all] = ['bare', 'unified', 'site', 'all'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ]
  const noChannels = Object.fromEntries(Object.keys(registry).map((name) => [name, false]))
  await writeBareProject(bare, library, 'default')
  await writeBareProject(unified, library, 'unified')
  await writePerennialProject(site, library, { channels: noChannels, kit: false })
  await writePerennialProject(all, library, {})
  const cold = (folder: string) => async (): Promise<void> => {
    for (const trace of TRACES) await rm(join(folder, trace), { recursive: true, force: true })
  }
  const changed = join(all, 'content', typicalArticle(articles))
  const original = await readFile(changed, 'utf8')
  return [
    { name: 'a  bare Astro, its default processor', folder: bare, args: ASTRO, prepare: cold(bare) },
    { name: 'b  bare Astro, unified()', folder: unified, args: ASTRO, prepare: cold(unified) },
    { name: 'c  Perennial, site only', folder: site, args: BUILD, prepare: cold(site) },
    { name: 'd  Perennial, all: cold', folder: all, args: BUILD, prepare: cold(all) },
    { name: 'd  Perennial, all: warm', folder: all, args: BUILD },
    {
      name: 'd  Perennial, all: one article changed',
      folder: all,
      args: BUILD,
      prepare: (run) => writeFile(changed, edit(original, run)),
    },
    { name: 'e  perennial check', folder: all, args: CHECK },
  ]
}

function report(found: ReadonlyMap<Case, readonly Measurement[]>, loadBefore: string): void {
  const rows = [...found].map(([{ name }, results]) => ({
    name,
    seconds: round(median(results.map((each) => each.seconds)), 2),
    cpu: round(median(results.map((each) => each.cpu)), 2),
    megabytes: round(median(results.map((each) => each.megabytes)), 0),
    runs: results.map((each) => round(each.seconds, 2)),
  }))
  const width = Math.max(...rows.map(({ name }) => name.length))
  console.log(`${'median'.padEnd(width)}  seconds    CPU s  peak MB  runs`)
  for (const row of rows) {
    const cells = [row.seconds.toFixed(2), row.cpu.toFixed(2), String(row.megabytes)]
    console.log([row.name.padEnd(width), ...cells.map((cell) => cell.padStart(7)), ...row.runs].join('  '))
  }
  const [a, b, c, cold, warm, touched] = rows.map(({ seconds }) => seconds)
  const ratios = {
    'c ÷ a': ratio(c, a),
    'b ÷ c': ratio(b, c),
    'warm ÷ cold': ratio(warm, cold),
    'changed ÷ cold': ratio(touched, cold),
  }
  console.log(
    `\nc ÷ a ${ratios['c ÷ a']} (aim: at most 1.3)   b ÷ c ${ratios['b ÷ c']} (aim: at least 3)   warm ÷ cold ${ratios['warm ÷ cold']} (aim: under 0.15)   changed ÷ cold ${ratios['changed ÷ cold']}\nload ${loadBefore} before, ${load()} after\n`,
  )
  console.log(JSON.stringify({ articles, words: WORDS, runs, load: [loadBefore, load()], ratios, rows }))
}

function ratio(part: number | undefined, whole: number | undefined): number {
  return round((part ?? Number.NaN) / (whole ?? Number.NaN), 3)
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places))
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(2)
}
