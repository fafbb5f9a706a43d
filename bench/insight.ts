import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeLibrary, WORDS } from './library.ts'
import { type Measurement, measure, median } from './measure.ts'
import { writePerennialProject } from './projects.ts'

/** What `perennial report content` may take for the larger library, and how many times as much as for one of half the size. */
const AIM = { seconds: 60, megabytes: 2000, ratio: 2.3 }

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    // Shorter than in bench:build, so that making the libraries takes less than measuring them; `--words 2000` is as there.
    words: { type: 'string', default: String(WORDS / 2) },
    runs: { type: 'string', default: '1' },
  },
})
const most = Number(values.articles)
const words = Number(values.words)
const sizes = [Math.round(most / 2), most]
const root = await mkdtemp(join(tmpdir(), 'perennial-bench-'))
try {
  await main()
} finally {
  await rm(root, { recursive: true, force: true })
}

async function main(): Promise<void> {
  const found = new Map<number, Measurement[]>()
  for (const size of sizes) {
    await writePerennialProject(join(root, String(size)), makeLibrary(size, words), {})
    found.set(size, [])
  }
  console.log(
    `perennial report content --json over articles of ${words} words; Node ${process.versions.node}, ${availableParallelism()} processors, load ${load()}\n`,
  )
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [size, results] of found) {
      const args = ['plugins/cli/bin.js', 'report', 'content', '--json']
      results.push(await measure(join(root, String(size)), args))
    }
  }
  console.log('articles  seconds    CPU s  peak MB')
  const rows = [...found].map(([size, results]) => ({
    size,
    seconds: median(results.map((each) => each.seconds)),
    cpu: median(results.map((each) => each.cpu)),
    megabytes: median(results.map((each) => each.megabytes)),
  }))
  for (const { size, seconds, cpu, megabytes } of rows) {
    const cells = [seconds.toFixed(2), cpu.toFixed(2), megabytes.toFixed(0)]
    console.log([String(size).padStart(8), ...cells.map((cell) => cell.padStart(7))].join('  '))
  }
  const [half, whole] = rows
  const ratio = (whole?.seconds ?? Number.NaN) / (half?.seconds ?? Number.NaN)
  // What the same work takes however busy the machine is.
  const cpuRatio = (whole?.cpu ?? Number.NaN) / (half?.cpu ?? Number.NaN)
  console.log(
    `\n${most} ÷ ${sizes[0]}: ${ratio.toFixed(2)} times the time, ${cpuRatio.toFixed(2)} times the processor time (aim: at most ${AIM.ratio}; ${AIM.seconds} s and ${AIM.megabytes} MB for ${most})\nload ${load()} after\n`,
  )
  const ratios = { seconds: Number(ratio.toFixed(3)), cpu: Number(cpuRatio.toFixed(3)) }
  console.log(JSON.stringify({ articles: most, words, ratios, rows }))
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(2)
}
