import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { INPUTS } from '../../bench/hostile/inputs.ts'
import { faultsOf, wrongEnds } from '../../bench/hostile/judge.ts'
import { sampleOf } from '../../bench/hostile/sample.ts'
import { TESTS_ALL } from '../all.ts'

const BENCH = fileURLToPath(new URL('../../bench/hostile.ts', import.meta.url))

/** One in so many inputs is made; all of them where everything is tested. */
const EVERY = TESTS_ALL ? 1 : 96

/** How long all small inputs together may take on a busy machine, in milliseconds; whatever has no end takes longer. */
const PATIENCE = 600_000

it(
  `each hostile input${TESTS_ALL ? '' : ` of ${EVERY}`} ends, made or with the error that names it, a few of them in all outputs`,
  () => {
    const options = ['--small', '--every', String(EVERY)]
    const inputs = INPUTS.filter((_, at) => at % EVERY === 0)
    const whole = sampleOf(EVERY)
    const { stdout, stderr } = spawnSync(process.execPath, [BENCH, ...options], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.slice(inputs.length + whole.length)).toEqual([
      `${inputs.length + whole.length} rows, 0 over a limit`,
    ])
    const told = lines.slice(0, -1).map((line) => {
      const cells = line.split(/ {2,}/)
      return [cells[0], cells.at(-1)]
    })
    expect(told).toEqual([
      ...inputs.map(({ name, said, saidSmall = said }) => [name, saidSmall]),
      ...whole.map(({ input }) => [`all of ${input.name}`, input.said]),
    ])
  },
  PATIENCE,
)

it('no two inputs have the same name', () => {
  const names = INPUTS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('says which limits an input breaks', () => {
  const of = { input: { name: 'x' }, said: 'made' }
  const took = (seconds: number, megabytes: number, said = 'made') => ({
    ...{ seconds, megabytes, said, peak: 2 * megabytes },
  })
  expect(faultsOf({ ...of, made: [took(1, 100), took(2.2, 200)] })).toEqual([])
  expect(faultsOf({ ...of, made: [took(1, 100), took(2.4, 200)] })).toEqual([
    'x: took 2.4 × as long at twice the size',
  ])
  expect(faultsOf({ ...of, made: [took(3, 300), took(6, 600)] })).toEqual(['x: took 6.0 s', 'x: took 600 MB'])
  expect(faultsOf({ ...of, made: [took(6, 600)] })).toEqual(['x: took 6.0 s', 'x: took 600 MB'])
  expect(faultsOf({ ...of, made: [took(1, 1, 'nesting'), took(Number.NaN, 1, 'no end in 9 s')] })).toEqual([
    'x: expected made, found nesting',
    'x: expected made, found no end in 9 s',
  ])
  expect(wrongEnds({ ...of, made: [took(60, 6000), took(1, 1, 'nesting')] })).toEqual([
    'x: expected made, found nesting',
  ])
  expect(faultsOf({ ...of, said: 'image', made: [took(1, 1, 'b.pdf could not be made: an image')] })).toEqual(
    ['x: expected image, found b.pdf could not be made: an image'],
  )
})
