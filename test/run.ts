/**
 * `npm test`: every check of the project, one after the other, and a closing line that counts them.
 * A check that is no test runner counts as one. With `--all` (`npm run test:all`), wide grids are tested whole instead of in
 * a sample: see `all.ts`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Outcome {
  passed: number
  failed: number
}

const folder = mkdtempSync(join(tmpdir(), 'perennial-test-'))
const all = process.argv.includes('--all') ? { PERENNIAL_ALL: '1' } : {}
const environment = { ...process.env, ...all, ASTRO_TELEMETRY_DISABLED: '1' }

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', env: environment }).status === 0
}

function check(command: string, ...args: string[]): Outcome {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Run a vitest project; a run that tells no counts, or counts nothing, has failed. */
function tests(project: string): Outcome {
  const file = join(folder, `${project}.json`)
  const ok = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile',
    file,
  ])
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      number
    >
    const passed = numPassedTests ?? 0
    const failed = numFailedTests ?? 0
    return { passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1) }
  } catch (thrown) {
    console.error(`vitest --project ${project} gave no result: ${String(thrown)}`)
    return { passed: 0, failed: 1 }
  }
}

const outcomes = [
  check('biome', 'ci', '.'),
  check('prettier', '--check', '--log-level', 'warn', 'src/**/*.astro'),
  check('astro', 'check', '--minimumFailingSeverity', 'hint'),
  check('tsc', '--noEmit'),
  check('knip'),
  tests('unit'),
  tests('site'),
]
rmSync(folder, { recursive: true })
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
