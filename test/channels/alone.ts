import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** A render as a message to a process that has no files: the assets that the inputs name come along. */
export interface AloneJob {
  readonly channel: string
  readonly inputs: unknown
  /** Files in base64, by digest. */
  readonly assets: Readonly<Record<string, string>>
}

const RENDER = fileURLToPath(new URL('./render-alone.ts', import.meta.url))
const PLAN = fileURLToPath(new URL('./print-plan.ts', import.meta.url))
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** Two zones with midnight far apart, and locales with rules of their own for letters and numbers. */
export const PLACES = [
  { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'ar_EG.UTF-8' },
] as const

/** Render in a process of its own, which may read nothing but code, and start what decodes pictures; gives the digest of each, or why there is none. */
export async function renderAlone(jobs: readonly AloneJob[], env: Record<string, string>): Promise<string[]> {
  const allowed = ['plugins', 'test/channels', 'node_modules', 'package.json'].map(
    (path) => `--allow-fs-read=${PROJECT}${path}`,
  )
  return JSON.parse(
    await run(
      ['--permission', '--allow-addons', '--allow-worker', '--allow-child-process', ...allowed, RENDER],
      env,
      JSON.stringify(jobs),
    ),
  ) as string[]
}

/** Plan a site in a process of its own. */
export function planAlone(root: string, options: unknown, env: Record<string, string>): Promise<string> {
  return run([PLAN, root, JSON.stringify(options)], env)
}

async function run(args: readonly string[], env: Record<string, string>, input = ''): Promise<string> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.stdin.end(input)
  const [out, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (code !== 0) throw new Error(`the process ended with ${code}: ${errors}`)
  return out
}
