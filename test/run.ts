/**
 * `npm test`: every check of the project, and a closing line that counts them.
 * A check that is no test runner counts as one. With `--all` (`npm run test:all`), wide grids are tested whole instead of in
 * a sample, see `all.ts`, and what is tried at random is tried anew.
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

interface Outcome {
  readonly passed: number
  /** The name of each check or test that failed. */
  readonly failed: readonly string[]
}

/** What is read of the report that vitest writes as JSON. */
interface Report {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

const folder = mkdtempSync(join(tmpdir(), 'perennial-test-'))
const all = process.argv.includes('--all') ? { PERENNIAL_ALL: '1', PERENNIAL_ANEW: '1' } : {}
const environment = {
  ...process.env,
  ...all,
  ASTRO_TELEMETRY_DISABLED: '1',
  // A hundred processes load the same code: what one has compiled, the others read.
  NODE_COMPILE_CACHE: join(folder, 'compiled'),
}

/** Run a check beside others, and tell what it says when it has ended. */
function check(command: string, ...args: string[]): Promise<Outcome> {
  const line = [command, ...args].join(' ')
  return new Promise((resolve) => {
    const most = { maxBuffer: Number.POSITIVE_INFINITY }
    execFile(command, args, { env: environment, ...most }, (error, stdout, stderr) => {
      console.log(`\n> ${line}\n${stdout}${stderr}`.trimEnd())
      resolve(error ? { passed: 0, failed: [line] } : { passed: 1, failed: [] })
    })
  })
}

/** Run all projects of vitest at once; a run that tells no counts, or counts nothing, has failed. */
async function tests(): Promise<Outcome> {
  const file = join(folder, 'vitest.json')
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile', file]
  const [code] = await once(
    spawn('vitest', ['run', ...reporters], { stdio: 'inherit', env: environment }),
    'exit',
  )
  const ok = code === 0
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    const failed = report.testResults.flatMap(failuresIn)
    const whole = (ok || failed.length > 0) && report.numPassedTests > 0
    return {
      passed: report.numPassedTests,
      failed: whole ? failed : [...failed, 'vitest did not end well'],
    }
  } catch (thrown) {
    return { passed: 0, failed: [`vitest gave no result: ${String(thrown)}`] }
  }
}

/** Name the tests of a file that failed, or the file where it failed as a whole. */
function failuresIn({ name, status, assertionResults }: Report['testResults'][number]): string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  const file = relative(process.cwd(), name)
  if (status === 'failed' && failed.length === 0) return [file]
  return failed.map(({ fullName }) => `${file} > ${fullName}`)
}

// All of them beside one another, so that no processor waits.
const outcomes = await Promise.all([
  check('biome', 'ci', '.'),
  check('prettier', '--check', '--log-level', 'warn', '{src,plugins}/**/*.astro'),
  // The second one, TypeScript 7, reads what the first one writes down of the content, and all that is TypeScript.
  check('astro', 'check', '--tsconfig', 'src/tsconfig.json', '--minimumFailingSeverity', 'hint').then(
    async (first) => [first, await check('tsgo', '--noEmit')],
  ),
  check('knip'),
  tests(),
]).then((each) => each.flat())
rmSync(folder, { recursive: true })
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.flatMap((outcome) => outcome.failed)
for (const name of failed) console.log(`failed: ${name}`)
console.log(`\n${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
