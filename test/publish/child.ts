import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const SCRIPT = fileURLToPath(new URL('./build-child.ts', import.meta.url))

/** A build in a process of its own. */
export interface Child {
  readonly pid: number
  /** Wait until it says that it has come to the place where it was told to stop. */
  stopped(): Promise<void>
  /** Kill it at once, as a power cut would, and wait until it is gone. */
  kill(): Promise<void>
  /** Wait for its end; gives the exit code, and what it said on standard error. */
  ended(): Promise<{ code: number | null; errors: string }>
}

/** Start `build-child.ts` with these arguments. */
export function startBuild(...args: readonly string[]): Child {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const exit = once(child, 'close')
  const errors = text(child.stderr)
  const heard = new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    exit.then(async () => reject(new Error(`it ended before it stopped: ${await errors}`)))
  })
  // It is no fault that a build which was not told to stop never says so.
  heard.catch(() => undefined)
  return {
    pid: child.pid ?? -1,
    stopped: () => heard,
    async kill() {
      child.kill('SIGKILL')
      await exit
    },
    async ended() {
      await exit
      return { code: child.exitCode, errors: await errors }
    },
  }
}
