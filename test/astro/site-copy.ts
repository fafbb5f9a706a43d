import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { theme } from '../../plugins/astro/theme.ts'
import type { Config, PerennialOptions } from '../../plugins/config.ts'
import { type Ended, ended } from '../ended.ts'
import { EXAMPLE_ROOT, FEW_CARDS, TODAY } from '../example-site.ts'
import { filesIn } from '../folders.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** Where a copy finds what others have compiled, in a folder that no server watches: Node knows a file by its way from there. */
const COMPILED = '.astro/vite/compiled'
/** Where that leads, in all copies. */
const ALL_COMPILED = join(process.env['NODE_COMPILE_CACHE'] ?? join(tmpdir(), 'node-compile-cache'), 'copies')

/** What a copy of the project differs in. */
export interface Differences {
  readonly options?: Partial<PerennialOptions>
  /** The path below which the site stands. */
  readonly base?: string
  readonly trailingSlash?: Config['trailingSlash']
  readonly format?: Config['format']
  /** A folder with other `content/` and more `public/`. */
  readonly files?: string
}

/** Make a whole project in a folder: the toolkit, the default site, and the small example content of the tests. */
export async function copyProject(root: string, differences: Differences = {}): Promise<string> {
  for (const part of ['plugins', 'src', 'public', 'package.json', 'tsconfig.json'])
    await cp(join(PROJECT, part), join(root, part), { recursive: true })
  const { files = EXAMPLE_ROOT } = differences
  for (const part of ['content', 'public'])
    if (existsSync(join(files, part))) await cp(join(files, part), join(root, part), { recursive: true })
  await symlink(join(PROJECT, 'node_modules'), join(root, 'node_modules'))
  await mkdir(ALL_COMPILED, { recursive: true })
  await mkdir(dirname(join(root, COMPILED)), { recursive: true })
  await symlink(ALL_COMPILED, join(root, COMPILED))
  await configure(root, differences)
  return root
}

/** Write the configuration of a copied project. */
async function configure(
  root: string,
  { options = {}, base = '/', trailingSlash = 'always', format = 'directory' }: Differences,
): Promise<void> {
  const settled = {
    title: 'Sider & Pages',
    description: { da: 'Om sider, der holder.', en: 'On pages that last.' },
    topics: { start: { da: 'At begynde', en: 'Beginning' }, måling: { da: 'Måling', en: 'Measuring' } },
    today: TODAY,
    channels: FEW_CARDS,
    // The example site has one; its index takes a program of its own to make.
    search: false,
    // One folder to look at.
    kit: 'public',
    ...options,
    theme: theme(options.theme),
  }
  // The caches stand in the copy: by default they are in node_modules, which all copies share.
  await writeFile(
    join(root, 'astro.config.mjs'),
    `import { perennial } from './plugins/index.ts'

export default {
  site: 'https://pages.example',
  base: ${JSON.stringify(base)},
  trailingSlash: ${JSON.stringify(trailingSlash)},
  cacheDir: './.astro/cache',
  vite: { cacheDir: './.astro/vite' },
  build: { inlineStylesheets: 'always', format: ${JSON.stringify(format)} },
  integrations: [perennial(${JSON.stringify(settled)})],
}
`,
  )
}

/** Start `perennial` in a copied project. */
export function start(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return startScript(root, 'plugins/cli/bin.js', args, env)
}

/** Start a program that is written in JavaScript in a copied project. */
export function startScript(
  root: string,
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const compiled = join(root, COMPILED)
  const cache = existsSync(compiled) ? { NODE_COMPILE_CACHE: compiled, NODE_COMPILE_CACHE_PORTABLE: '1' } : {}
  // Astro serves nothing where it finds itself under vitest.
  const quiet = { VITEST: '', NODE_ENV: '', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
  return spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...quiet, ...cache, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Build a copied project. */
export function build(root: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return ended(start(root, ['build'], env))
}

/** Every file of a folder with a digest of its bytes. */
export async function digestsOf(folder: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const file of await filesIn(folder))
    digests[file] = createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex')
  return digests
}

/** The files that one folder has otherwise than the other, or alone. */
export function changesBetween(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((file) => before[file] !== after[file])
    .sort()
}

/** The counts that a build prints. */
export function countsOf({ stdout }: Ended): { total: number; rendered: number; fromCache: number } {
  const found = /(\d+) outputs: (\d+) rendered, (\d+) from the cache/.exec(stdout)
  if (!found) throw new Error(`The build printed no counts:\n${stdout}`)
  const [, total, rendered, fromCache] = found.map(Number)
  return { total: total ?? 0, rendered: rendered ?? 0, fromCache: fromCache ?? 0 }
}

/** Ask again until the answer will do; fails loudly when the time is up. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined> | Answer | undefined,
  milliseconds = 100_000,
): Promise<Answer> {
  const began = Date.now()
  for (let waited = 0; waited < milliseconds; waited = Date.now() - began) {
    const answer = await ask()
    if (answer !== undefined) return answer
    // Who asks for long asks less often: what is waited for needs the processor.
    await new Promise((resolve) => setTimeout(resolve, Math.min(10 + waited / 50, 100)))
  }
  throw new Error(`Waited ${milliseconds} ms in vain: ${what}`)
}
