/**
 * `npm run bench:hostile`: texts, definitions and pictures that are made to take long or much, each at a size and at twice
 * that, through the whole of reading, checking and making. Ends with 1 where one of them breaks a limit. `--only WORD`
 * takes some of them, `--small` takes each once and small, in pages alone, which says whether all ends as it should.
 */
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { HostileInput } from './hostile/input.ts'
import { INPUTS } from './hostile/inputs.ts'
import { faultsOf, LIMITS, type Row, tableLine } from './hostile/judge.ts'
import { type Manner, runInputs } from './hostile/run.ts'
import { median } from './measure.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '1' },
    small: { type: 'boolean', default: false },
  },
})
/** How much smaller an input is where only its end is looked at. */
const SMALL = 100

const chosen = INPUTS.map((input, index) => ({ input, index })).filter(({ input }) =>
  input.name.includes(values.only),
)
const rows = values.small ? await runSmall() : await runWhole()
const faults = rows.flatMap(faultsOf)
for (const fault of faults) console.log(fault)
console.log(`${rows.length} inputs, ${faults.length} over a limit`)
process.exitCode = faults.length > 0 ? 1 : 0

/** Make each input once, small, all in one process. */
async function runSmall(): Promise<Row[]> {
  const manner: Manner = { how: 'pages', patience: 120 }
  const made = await runInputs(
    chosen.map(({ input, index }) => [index, input.small ?? Math.max(1, Math.floor(input.size / SMALL))]),
    manner,
  )
  return chosen.map(({ input }, at) => tell({ input, made: made.slice(at, at + 1) }))
}

/** Make each input at its size and at twice that, each in a process of its own. */
async function runWhole(): Promise<Row[]> {
  const { seconds, megabytes, growth } = LIMITS
  console.log(
    `Above a plain text: at most ${seconds} s of processor time, ${megabytes} MB, and ${growth} × for twice the size; ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}\n`,
  )
  const rows: Row[] = []
  for (const { input, index } of chosen) {
    let row = await measure(input, index, Number(values.runs))
    // What else a machine does is seen in one run, and rarely in the middle one of three.
    if (faultsOf(row).length > 0 && Number(values.runs) < 3) row = await measure(input, index, 3)
    rows.push(tell(row))
  }
  return rows
}

async function measure(input: HostileInput, index: number, runs: number): Promise<Row> {
  const made = []
  for (const size of [input.size, 2 * input.size]) {
    const all = []
    for (let run = 0; run < runs; run++) {
      all.push(...(await runInputs([[index, size]], { how: 'all', patience: 300 })))
    }
    const [first] = all
    made.push({
      seconds: median(all.map((each) => each.seconds)),
      megabytes: median(all.map((each) => each.megabytes)),
      said: first?.said ?? '',
    })
  }
  return { input, made }
}

function tell(row: Row): Row {
  console.log(tableLine(row))
  return row
}
