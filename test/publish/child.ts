import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Ended, ended } from '../ended.ts'

const SCRIPT = fileURLToPath(new URL('./build-child.ts', import.meta.url))

/** How a process ended; `code` is null where it was killed. */
export function startBuild(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return ended(
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', ...env },
    }),
  )
}
