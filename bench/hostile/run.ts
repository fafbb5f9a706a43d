import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Made } from './made.ts'

const ONE = fileURLToPath(new URL('./one.ts', import.meta.url))

/** An input by its index, and its size. */
export type Task = readonly [index: number, size: number]

/** How inputs are made: all of the site or its pages alone, and after how many seconds without a word one has no end. */
export interface Manner {
  readonly how: 'all' | 'pages'
  readonly patience: number
}

/** Make inputs in one process; one that does not end is ended, and the others go on in a new one. */
export async function runInputs(tasks: readonly Task[], manner: Manner): Promise<Made[]> {
  const made: Made[] = []
  while (made.length < tasks.length) {
    const { answers, fault } = await runProcess(tasks.slice(made.length), manner)
    made.push(...answers)
    if (made.length < tasks.length)
      made.push({ seconds: Number.NaN, megabytes: Number.NaN, peak: Number.NaN, said: fault })
  }
  return made
}

async function runProcess(
  tasks: readonly Task[],
  { how, patience }: Manner,
): Promise<{ answers: Made[]; fault: string }> {
  const root = mkdtempSync(join(tmpdir(), 'perennial-hostile-'))
  try {
    const child = spawn(process.execPath, [ONE, root, how, JSON.stringify(tasks)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let errors = ''
    let timer: NodeJS.Timeout | undefined
    let isLate = false
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        isLate = true
        child.kill('SIGKILL')
      }, patience * 1000)
    }
    wait()
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      wait()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    await new Promise((resolve, reject) => {
      child.on('close', resolve)
      child.on('error', reject)
    })
    clearTimeout(timer)
    const answers = output.split('\n').slice(0, -1)
    return {
      answers: answers.map((line) => JSON.parse(line) as Made),
      fault: isLate ? `no end in ${patience} s` : `ended: ${errors.trim().split('\n').at(-1)}`,
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}
