import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { INPUTS } from '../../bench/hostile/inputs.ts'
import { faultsOf } from '../../bench/hostile/judge.ts'

const BENCH = fileURLToPath(new URL('../../bench/hostile.ts', import.meta.url))

/** How long all small inputs together may take on a busy machine, in milliseconds; whatever has no end takes longer. */
const PATIENCE = 600_000

it(
  'every hostile input ends, made or with the error that names it',
  () => {
    const { stdout, stderr } = spawnSync(process.execPath, [BENCH, '--small'], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.slice(INPUTS.length)).toEqual([`${INPUTS.length} inputs, 0 over a limit`])
    const told = lines.slice(0, INPUTS.length).map((line) => line.split(/ {2,}/))
    expect(told.map(([name]) => name)).toEqual(INPUTS.map(({ name }) => name))
    expect(told.map((cells) => cells.at(-1))).toEqual(
      INPUTS.map(({ said }, index) => said ?? told[index]?.at(-1)),
    )
  },
  PATIENCE,
)

it('no two inputs have the same name', () => {
  const names = INPUTS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('says which limits an input breaks', () => {
  const input = { name: 'x', size: 1, said: 'made', make: () => '' }
  const took = (seconds: number, megabytes: number, said = 'made') => ({ seconds, megabytes, said })
  expect(faultsOf({ input, made: [took(1, 100), took(2.2, 200)] })).toEqual([])
  expect(faultsOf({ input, made: [took(1, 100), took(2.4, 200)] })).toEqual([
    'x: took 2.4 × as long at twice the size',
  ])
  expect(faultsOf({ input, made: [took(3, 300), took(6, 600)] })).toEqual(['x: took 6.0 s', 'x: took 600 MB'])
  expect(faultsOf({ input, made: [took(1, 1, 'nesting'), took(Number.NaN, 1, 'no end in 9 s')] })).toEqual([
    'x: expected made, found nesting',
    'x: expected made, found no end in 9 s',
  ])
})
