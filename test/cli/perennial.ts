import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { theme } from '../../plugins/astro/theme.ts'
import type { PerennialOptions } from '../../plugins/config.ts'
import { type Ended, ended } from '../ended.ts'
import { TODAY } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { callMain } from './call-main.ts'

const PLUGINS = new URL('../../plugins/', import.meta.url)

// Loaded by Node itself, which also loads a site's configuration: so both speak of the same modules of the toolkit.
const { main } = createRequire(import.meta.url)('../../plugins/cli/main.ts') as {
  main: typeof import('../../plugins/cli/main.ts').main
}

/** Run `perennial` in a folder, in this process, with no terminal attached, and as if no code host ran it. */
export function perennial(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return perennialWith({}, cwd, ...args)
}

/** Run `perennial` in a folder, in this process, with some variables of its environment set. */
export function perennialWith(
  env: Readonly<NodeJS.ProcessEnv>,
  cwd: string,
  ...args: readonly string[]
): Promise<Ended> {
  return callMain(main, cwd, args, { ...process.env, GITHUB_ACTIONS: '', ...env })
}

/** Run `perennial` in a folder, in this process, at a terminal where somebody types lines. */
export function perennialTyped(
  cwd: string,
  typed: readonly string[],
  ...args: readonly string[]
): Promise<Ended> {
  return callMain(main, cwd, args, { ...process.env, GITHUB_ACTIONS: '' }, typed)
}

/** Run command lines one after the other in one process of their own, with some variables of its environment set. */
export async function perennialEach(
  env: Readonly<NodeJS.ProcessEnv>,
  calls: readonly (readonly [cwd: string, args: readonly string[]])[],
): Promise<Ended[]> {
  const script = fileURLToPath(new URL('call-each.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(calls)], {
    env: { ...process.env, GITHUB_ACTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { code, stdout, stderr } = await ended(child)
  if (code !== 0 || stderr !== '') throw new Error(`The process ended with ${code}:\n${stderr}`)
  return JSON.parse(stdout) as Ended[]
}

/** Start `perennial` in a process of its own: for what a process does as a whole. */
export function startPerennial(
  cwd: string,
  args: readonly string[],
  { env = {}, stdout = 'pipe' }: { env?: Readonly<NodeJS.ProcessEnv>; stdout?: 'pipe' | number } = {},
): ChildProcess {
  const bin = fileURLToPath(new URL('cli/bin.js', PLUGINS))
  return spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, GITHUB_ACTIONS: '', ...env },
    stdio: ['ignore', stdout, 'pipe'],
  })
}

/** Write a configuration into a folder; `body` is what stands after the import of `perennial`. */
export async function writeConfig(root: string, body: string): Promise<void> {
  await mkdir(root, { recursive: true })
  const index = new URL('index.ts', PLUGINS).href
  await writeFile(join(root, 'astro.config.mjs'), `import { perennial } from '${index}'\n${body}\n`)
}

/** Write a site's content and its configuration into a folder: one of its own unless another is given. */
export async function writeWholeSite(
  files: Readonly<Record<string, string>>,
  options: Partial<PerennialOptions> = {},
  into?: string,
): Promise<string> {
  const root = await writeSite(files, into)
  const settled = JSON.stringify({
    ...{ title: 'Pages', languages: ['en', 'da'], today: TODAY },
    ...options,
    theme: theme(options.theme),
  })
  await writeConfig(
    root,
    `export default { site: 'https://pages.example', integrations: [perennial(${settled})] }`,
  )
  return root
}

/** An article that nothing is to be said against. */
export const GOOD_ARTICLE = `---
title: How to write a page that lasts
lang: en
stage: awareness
topics: [pages]
description: What a page needs so that its readers come back to it in a year.
---

A page that lasts answers one question, and it answers it in the first paragraph.
`
