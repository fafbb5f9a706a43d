import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const USAGE = new URL('./usage.ts', import.meta.url).href

/** What one run of a command took. */
export interface Measurement {
  /** Wall time from the start of the process to its end. */
  readonly seconds: number
  /** Processor time of all its threads: what the same work takes however busy the machine is. */
  readonly cpu: number
  /** Most memory that the process and its threads held, in MB (10⁶ bytes). */
  readonly megabytes: number
}

/** Run a Node program in a folder, and measure it. Throws with all that it said where it fails. */
export async function measure(folder: string, args: readonly string[]): Promise<Measurement> {
  const notes = mkdtempSync(join(tmpdir(), 'perennial-measure-'))
  const log = join(notes, 'log')
  const usage = join(notes, 'usage')
  const output = openSync(log, 'w')
  try {
    const start = performance.now()
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(process.execPath, ['--import', USAGE, ...args], {
        cwd: folder,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', BENCH_USAGE: usage },
        stdio: ['ignore', output, output],
      })
      child.on('error', reject)
      child.on('exit', resolve)
    })
    const seconds = (performance.now() - start) / 1000
    if (code !== 0) throw new Error(`node ${args.join(' ')} gave ${code}:\n${readFileSync(log, 'utf8')}`)
    const used = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage
    const cpu = (used.userCPUTime + used.systemCPUTime) / 1e6
    // maxRSS is in kilobytes of 1024 bytes on every system.
    return { seconds, cpu, megabytes: (used.maxRSS * 1024) / 1e6 }
  } finally {
    closeSync(output)
    rmSync(notes, { recursive: true })
  }
}

/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}
