import { spawnSync } from 'node:child_process'
import { availableParallelism, loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Tinypool } from 'tinypool'
import { registry } from '../plugins/channels/registry.ts'
import { type Job, type Rendered, render } from '../plugins/publish/render.ts'
import type { Workplace } from '../plugins/publish/worker.ts'
import { withCardJobs } from './card-jobs.ts'
import { median } from './measure.ts'

/** Renders in flight in one thread, and per worker: as the publisher has them. */
const IN_FLIGHT = 4
const PER_WORKER = 2
const WAYS = ['in-process', 'pool'] as const
type Way = (typeof WAYS)[number]

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    // How many cards are drawn, from few to many.
    counts: { type: 'string', default: '24,48,96,192,384' },
    count: { type: 'string' },
    way: { type: 'string' },
  },
})
const counts = values.counts.split(',').map(Number)
if (values.count === undefined) compare(Number(values.runs))
else {
  const way = values.way === 'pool' ? 'pool' : 'in-process'
  console.log(await withCardJobs(Number(values.count), (jobs) => draw(jobs, way)))
}

/** Measure both ways for each count, interleaved, each time in a process of its own, since a pool's start counts. */
function compare(runs: number): void {
  console.log(
    `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(2)}, ${runs} runs of each\n`,
  )
  console.log('cards  in-process ms  pool ms')
  const rows: Record<Way, number>[] = []
  for (const count of counts) {
    const times: Record<Way, number[]> = { 'in-process': [], pool: [] }
    for (let run = 0; run < runs; run += 1) for (const way of WAYS) times[way].push(inNewProcess(count, way))
    const row = { 'in-process': median(times['in-process']), pool: median(times.pool) }
    rows.push(row)
    const cells = [row['in-process'].toFixed(0).padStart(13), row.pool.toFixed(0).padStart(7)]
    console.log(`${String(count).padStart(5)}  ${cells.join('  ')}`)
  }
  const [before, after] = [lineThrough(rows, 'in-process'), lineThrough(rows, 'pool')]
  const crossing = (after.start - before.start) / (before.each - after.each)
  const says =
    crossing > 0 && before.each > after.each ? `from about ${Math.round(crossing)} cards on` : 'never'
  console.log(
    `\nper card ${before.each.toFixed(1)} ms in-process, ${after.each.toFixed(1)} ms in the pool; start of the pool ${(after.start - before.start).toFixed(0)} ms\nThe pool pays ${says}.`,
  )
}

function inNewProcess(count: number, way: Way): number {
  const args = [fileURLToPath(import.meta.url), '--count', String(count), '--way', way]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}

/** Draw cards; gives the milliseconds. The channels are loaded already, as they are when a build publishes. */
async function draw(jobs: readonly Job[], way: Way): Promise<number> {
  const start = performance.now()
  if (way === 'in-process') {
    const queue = jobs.values()
    const lane = async (): Promise<void> => {
      for (const job of queue) await render(job, registry)
    }
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
  } else {
    const pool = new Tinypool({
      filename: new URL('../plugins/publish/worker.ts', import.meta.url).href,
      maxThreads: availableParallelism(),
      concurrentTasksPerWorker: PER_WORKER,
      workerData: {
        ...{ root: jobs[0]?.root ?? '', channels: {}, onlyNamed: false, kit: false },
        routes: undefined,
      } satisfies Workplace,
    })
    await Promise.all(jobs.map((job): Promise<Rendered> => pool.run(job)))
    await pool.destroy()
  }
  return performance.now() - start
}

/** Fit a straight line through the times by least squares: a start, and so much for each card. */
function lineThrough(rows: readonly Record<Way, number>[], way: Way): { start: number; each: number } {
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length
  const times = rows.map((row) => row[way])
  const [middle, height] = [mean(counts), mean(times)]
  const covariance = mean(times.map((time, at) => (time - height) * ((counts[at] ?? 0) - middle)))
  const each = covariance / mean(counts.map((count) => (count - middle) ** 2))
  return { start: height - each * middle, each }
}
