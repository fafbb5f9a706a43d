import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { registry } from '../plugins/channels/registry.ts'
import { type FolderSize, folderSize } from './folder-size.ts'
import { edit, makeLibrary, typicalArticle, WORDS } from './library.ts'
import { type Measurement, measure, median } from './measure.ts'
import { TRACES, writeBareProject, writeGuestProject, writePerennialProject } from './projects.ts'

const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build']
const BUILD = ['plugins/cli/bin.js', 'build']
const CHECK = ['plugins/cli/bin.js', 'check']

const BARE = 'a  bare Astro, its default processor'
const BARE_WARM = 'a  bare Astro: warm'
const GUEST = 'g  bare Astro with Perennial as a guest, cards: cold'
const GUEST_WARM = 'g  bare Astro with Perennial as a guest, cards: warm'
const UNIFIED = 'b  bare Astro, unified()'
const SITE = 'c  Perennial, site only: cold'
const SITE_WARM = 'c  Perennial, site only: warm'
const COLD = 'd  Perennial, channels: cold'
const WARM = 'd  Perennial, channels: warm'
const CHANGED = 'd  Perennial, channels: one article changed'

/** What is aimed at. */
const AIMS: Readonly<Record<string, string>> = {
  'c ÷ a': 'at most 1.1',
  'g warm ÷ a warm': 'at most 1.2',
  'b ÷ c': 'at least 3',
  'c warm ÷ cold': 'at most 0.15',
  'd warm ÷ cold': 'at most 0.15',
}
/** How wide a column of sizes is. */
const FIGURE = 14

/** One row of the table. */
interface Case {
  readonly name: string
  readonly folder: string
  readonly args: readonly string[]
  /** Whether it makes a site, whose files are counted. */
  readonly makes: boolean
  /** What is done before, outside the time. */
  prepare?(run: number): Promise<void>
}

/** What one run of a case took, and what it left. */
interface Result extends Measurement {
  readonly site: FolderSize
  readonly kit: FolderSize
}

// How long builds take, how much memory, and how large what they make is. `npm run bench:build -- [--articles N] [--words N]
// [--runs N] [--channels all|none|NAMES] [--kit VALUE] [--only WORD]`: `--channels` and `--kit` are what case d makes, such as
// `cards,feeds` and `separate` (`none` leaves the case out); `--only`, which may be said again, takes the cases whose names hold a word.
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    words: { type: 'string', default: String(WORDS) },
    runs: { type: 'string', default: '3' },
    channels: { type: 'string', default: 'all' },
    kit: { type: 'string' },
    only: { type: 'string', multiple: true, default: [''] },
  },
})
const articles = Number(values.articles)
const words = Number(values.words)
const runs = Number(values.runs)
const root = await mkdtemp(join(tmpdir(), 'perennial-bench-'))
try {
  await main()
} finally {
  await rm(root, { recursive: true, force: true })
}

async function main(): Promise<void> {
  const cases = (await prepareCases()).filter(({ name }) => isChosen(name))
  const loadBefore = load()
  console.log(
    `${articles} articles of ${words} words, channels ${values.channels}, ${runs} runs of each, interleaved; Node ${process.versions.node}, ${availableParallelism()} processors, load ${loadBefore}\n`,
  )
  const found = new Map<Case, Result[]>(cases.map((each) => [each, []]))
  for (let run = 1; run <= runs; run += 1) {
    for (const [each, results] of found) {
      await each.prepare?.(run)
      const took = await measure(each.folder, each.args)
      const [site, kit] = await Promise.all(
        ['dist', 'dist-kit'].map((name) => folderSize(join(each.folder, name))),
      )
      if (!site || !kit) throw new TypeError('two folders have two sizes')
      results.push({ ...took, site, kit })
      process.stderr.write(`run ${run}: ${each.name}: ${results.at(-1)?.seconds.toFixed(2)} s\n`)
    }
  }
  report(found, loadBefore)
}

function isChosen(name: string): boolean {
  return values.only.some((word) => name.includes(word))
}

async function prepareCases(): Promise<Case[]> {
  const library = makeLibrary(articles, words)
  const [bare, unified, guest, site, all] = ['bare', 'unified', 'guest', 'site', 'all'].map((name) =>
    join(root, name),
  ) as [string, string, string, string, string]
  await writeBareProject(bare, library, 'default')
  await writeBareProject(unified, library, 'unified')
  // Its package takes longer to build than what is measured.
  if ([GUEST, GUEST_WARM].some(isChosen)) await writeGuestProject(guest, library)
  await writePerennialProject(site, library, { channels: channelsBut([]), kit: false })
  const cold = (folder: string) => async (): Promise<void> => {
    for (const trace of TRACES) await rm(join(folder, trace), { recursive: true, force: true })
  }
  const built = { args: BUILD, makes: true }
  const cases: Case[] = [
    { name: BARE, folder: bare, args: ASTRO, makes: true, prepare: cold(bare) },
    { name: BARE_WARM, folder: bare, args: ASTRO, makes: true },
    { name: GUEST, folder: guest, args: ASTRO, makes: true, prepare: cold(guest) },
    { name: GUEST_WARM, folder: guest, args: ASTRO, makes: true },
    { name: UNIFIED, folder: unified, args: ASTRO, makes: true, prepare: cold(unified) },
    { name: SITE, folder: site, ...built, prepare: cold(site) },
    { name: SITE_WARM, folder: site, ...built },
  ]
  const check = { name: 'e  perennial check', args: CHECK, makes: false }
  if (values.channels === 'none') return [...cases, { ...check, folder: site }]
  await writePerennialProject(all, library, {
    ...(values.channels === 'all' ? {} : { channels: channelsBut(values.channels.split(',')) }),
    ...(values.kit === undefined ? {} : { kit: values.kit }),
  })
  const changed = join(all, 'content', typicalArticle(articles))
  const original = await readFile(changed, 'utf8')
  return [
    ...cases,
    { name: COLD, folder: all, ...built, prepare: cold(all) },
    { name: WARM, folder: all, ...built },
    { name: CHANGED, folder: all, ...built, prepare: (run) => writeFile(changed, edit(original, run)) },
    { ...check, folder: all },
  ]
}

/** Switch all channels off but some. */
function channelsBut(names: readonly string[]): Record<string, false> {
  const unknown = names.filter((name) => !Object.hasOwn(registry, name))
  if (unknown.length > 0)
    throw new Error(`There is no channel ${unknown.join()}; there are ${Object.keys(registry).join(', ')}.`)
  return Object.fromEntries(
    Object.keys(registry).flatMap((name) => (names.includes(name) ? [] : [[name, false as const]])),
  )
}

function report(found: ReadonlyMap<Case, readonly Result[]>, loadBefore: string): void {
  const rows = [...found].map(([{ name, makes }, results]) => {
    const last = results.at(-1)
    return {
      name,
      seconds: round(median(results.map((each) => each.seconds)), 2),
      cpu: round(median(results.map((each) => each.cpu)), 2),
      megabytes: round(median(results.map((each) => each.megabytes)), 0),
      ...(makes && last ? { site: last.site, kit: last.kit } : {}),
      runs: results.map((each) => round(each.seconds, 2)),
    }
  })
  const width = Math.max(...rows.map(({ name }) => name.length))
  const head = ['dist files', 'dist bytes', 'kit files', 'kit bytes'].map((title) => title.padStart(FIGURE))
  console.log(`${'median'.padEnd(width)}  seconds    CPU s  peak MB  ${head.join('  ')}  runs`)
  for (const { name, seconds, cpu, megabytes, site, kit, runs: each } of rows) {
    const cells = [seconds.toFixed(2), cpu.toFixed(2), String(megabytes)].map((cell) => cell.padStart(7))
    const sizes = [site?.files, site?.bytes, kit?.files, kit?.bytes].map((size) =>
      (size?.toLocaleString('en') ?? '').padStart(FIGURE),
    )
    const times = each.map((time) => time.toFixed(2))
    console.log([name.padEnd(width), ...cells, ...sizes, ...times].join('  '))
  }
  const secondsOf = (name: string): number => rows.find((row) => row.name === name)?.seconds ?? Number.NaN
  const ratios = {
    'c ÷ a': ratio(secondsOf(SITE), secondsOf(BARE)),
    'g warm ÷ a warm': ratio(secondsOf(GUEST_WARM), secondsOf(BARE_WARM)),
    'b ÷ c': ratio(secondsOf(UNIFIED), secondsOf(SITE)),
    'c warm ÷ cold': ratio(secondsOf(SITE_WARM), secondsOf(SITE)),
    'd warm ÷ cold': ratio(secondsOf(WARM), secondsOf(COLD)),
    'd changed ÷ cold': ratio(secondsOf(CHANGED), secondsOf(COLD)),
  }
  const told = Object.entries(ratios).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${value}${AIMS[name] ? ` (aim: ${AIMS[name]})` : ''}`],
  )
  console.log(`\n${told.join('   ')}\nload ${loadBefore} before, ${load()} after\n`)
  const { channels } = values
  console.log(JSON.stringify({ articles, words, channels, runs, load: [loadBefore, load()], ratios, rows }))
}

/** Nothing where one of the two was not measured. */
function ratio(part: number, whole: number): number | undefined {
  return Number.isNaN(part / whole) ? undefined : round(part / whole, 3)
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places))
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(2)
}
