/**
 * `npm run bench:hostile`: texts, definitions and pictures that are made to take long or much, each at a size and at twice
 * that, through the whole of reading, checking and making. Ends with 1 where one of them breaks a limit. `--only WORD`,
 * which may be said again, takes some of them, and `--every N` one in N; `--small` takes each once and small, in pages alone, and all outputs of a few, and judges only how
 * they end, since what else a machine does is half of so short a time.
 */
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { HostileInput } from './hostile/input.ts'
import { INPUTS } from './hostile/inputs.ts'
import { faultsOf, LIMITS, type Row, tableLine, wrongEnds } from './hostile/judge.ts'
import type { Made } from './hostile/made.ts'
import { runInputs } from './hostile/run.ts'
import { sampleOf } from './hostile/sample.ts'
import { median } from './measure.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [''] },
    runs: { type: 'string', default: '1' },
    every: { type: 'string', default: '1' },
    small: { type: 'boolean', default: false },
  },
})
/** How much smaller an input is where only its end is looked at. */
const SMALL = 100

const chosen = INPUTS.map((input, index) => ({ input, index })).filter(
  ({ input, index }) =>
    index % Number(values.every) === 0 && values.only.some((word) => input.name.includes(word)),
)
const rows = values.small ? await runSmall() : await runWhole()
const faults = rows.flatMap(values.small ? wrongEnds : faultsOf)
for (const fault of faults) console.log(fault)
console.log(`${rows.length} rows, ${faults.length} over a limit`)
process.exitCode = faults.length > 0 ? 1 : 0

/** Make each input once, small, in one process, and beside it all of the sample in another. */
async function runSmall(): Promise<Row[]> {
  const whole = sampleOf(Number(values.every))
  const [pages, sample] = await Promise.all([
    runInputs(
      chosen.map(({ input, index }) => [index, input.small ?? Math.max(1, Math.floor(input.size / SMALL))]),
      { how: 'pages', patience: 120 },
    ),
    runInputs(
      whole.map(({ index, size }) => [index, size]),
      { how: 'all', patience: 120 },
    ),
  ])
  return [
    ...chosen.map(({ input }, at): Row => {
      const { said, saidSmall = said } = input
      return { input, said: saidSmall, made: pages.slice(at, at + 1) }
    }),
    ...whole.map(({ input }, at): Row => {
      return { input: { name: `all of ${input.name}` }, said: input.said, made: sample.slice(at, at + 1) }
    }),
  ].map(tell)
}

/**
 * Make each input in a process of its own, as many at once as there are processors: processor time is what is judged. What breaks a limit beside others is made again with nothing beside it.
 */
async function runWhole(): Promise<Row[]> {
  const { seconds, megabytes, growth } = LIMITS
  console.log(
    `Above a plain text: at most ${seconds} s of processor time, ${megabytes} MB, and ${growth} × for twice the size; ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}\n`,
  )
  const rows: Row[] = []
  const doubtful: typeof chosen = []
  const queue = chosen.values()
  const lane = async (): Promise<void> => {
    for (const { input, index } of queue) {
      const row = await measure(input, index, Number(values.runs))
      if (faultsOf(row).length > 0) doubtful.push({ input, index })
      else rows.push(tell(row))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  // What else a machine does is seen in one run, and rarely in the middle one of three.
  for (const { input, index } of doubtful) rows.push(tell(await measure(input, index, 3)))
  return rows
}

/**
 * Make an input at its size and at twice that, after each other in one process, as often as `runs` says. It is made once
 * before at its largest: what is compiled while it runs for the first time is no growth.
 */
async function measure(input: HostileInput, index: number, runs: number): Promise<Row> {
  const all: Made[][] = []
  for (let run = 0; run < runs; run += 1) {
    const [, ...made] = await runInputs(
      [2 * input.size, input.size, 2 * input.size].map((size) => [index, size]),
      { how: 'all', patience: 300 },
    )
    all.push(made)
  }
  const made = [0, 1].map((at) => {
    const same = all.flatMap((row) => row.slice(at, at + 1))
    return {
      seconds: median(same.map((each) => each.seconds)),
      megabytes: median(same.map((each) => each.megabytes)),
      peak: median(same.map((each) => each.peak)),
      said: same[0]?.said ?? '',
    }
  })
  return { input, said: input.said, made }
}

function tell(row: Row): Row {
  console.log(tableLine(row))
  return row
}
