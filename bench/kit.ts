/**
 * `npm run bench:kit -- [--articles 5000] [--runs 5] [--kit dist-kit]`: what the first page of a kit of so many articles loads before
 * anybody does anything, without its pictures, and how soon what is typed is found. The page, looks and script are those of a built
 * kit; the articles are made up. A kit without any is tried in turns with it; ratios are of the medians.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../test/site/browser.ts'
import { makeRows } from './kit/make-rows.ts'
import { type Tried, tryKit } from './kit/try-kit.ts'
import { writeKit } from './kit/write-kit.ts'
import { median } from './measure.ts'

/** What the first load may weigh, in bytes, and how long a result may take, in milliseconds. */
const AIM = { loaded: 200_000, found: 100 }

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '5' },
    kit: { type: 'string', default: 'dist-kit' },
  },
})
const [articles, runs] = (['articles', 'runs'] as const).map((name) => {
  const number = Number(values[name])
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`found "--${name} ${values[name]}", expected a whole number from 1 on`)
  return number
}) as [number, number]

const root = await mkdtemp(join(tmpdir(), 'perennial-bench-'))
const browser = await openBrowser()
try {
  const tried = new Map<number, Tried[]>([
    [0, []],
    [articles, []],
  ])
  for (const count of tried.keys()) await writeKit(values.kit, join(root, `${count}`), makeRows(count))
  for (let run = 0; run < runs; run += 1)
    for (const [count, all] of tried) all.push(await tryKit(browser, join(root, `${count}`)))
  report(tried)
} finally {
  await browser.close()
  await rm(root, { recursive: true, force: true })
}

function report(tried: ReadonlyMap<number, readonly Tried[]>): void {
  const load = loadavg()[0]?.toFixed(1)
  console.log(
    `a kit of ${articles.toLocaleString('en')} articles, ${runs} runs; ${availableParallelism()} processors, load ${load}\n`,
  )
  console.log(
    row('articles', ['html', 'css', 'script', 'fonts', 'all kB', 'first ms', 'later ms', 'most ms']),
  )
  const rows = [...tried].map(([count, all]) => {
    const { document = 0, stylesheet = 0, script = 0, font = 0 } = all[0]?.loaded ?? {}
    const bytes = [document, stylesheet, script, font]
    const later = all.flatMap((each) => each.later)
    const loaded = bytes.reduce((sum, each) => sum + each, 0)
    const found = { first: median(all.map(({ first }) => first)), later: median(later) }
    const cells = [
      ...[...bytes, loaded].map(kilobytes),
      ...[found.first, found.later, Math.max(...later)].map(ms),
    ]
    console.log(row(count.toLocaleString('en'), cells))
    return { loaded, ...found }
  })
  const [none, many] = rows
  if (!none || !many) return
  const ratio = (of: 'loaded' | 'first' | 'later'): string => (many[of] / none[of]).toFixed(2)
  console.log(
    `\n${articles} ÷ 0: ${ratio('loaded')} times the bytes, ${ratio('first')} times the time of the first letter, ${ratio('later')} of later ones`,
  )
  const isKept = many.loaded <= AIM.loaded && many.first <= AIM.found && many.later <= AIM.found
  console.log(`${kilobytes(AIM.loaded)} kB and ${AIM.found} ms: ${isKept ? 'kept' : 'not kept'}`)
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(10) + cells.map((cell) => cell.padStart(10)).join('')
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

function ms(time: number): string {
  return time.toFixed(0)
}
