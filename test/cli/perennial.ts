import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PerennialOptions } from '../../plugins/config.ts'
import { TODAY } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const PLUGINS = new URL('../../plugins/', import.meta.url)

/** What a command line ended with and wrote. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run `perennial` in a folder, with no terminal attached. */
export function perennial(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const bin = fileURLToPath(new URL('cli/bin.js', PLUGINS))
    const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** Write a configuration into a folder; `body` is what stands after the import of `perennial`. */
export async function writeConfig(root: string, body: string): Promise<void> {
  await mkdir(root, { recursive: true })
  const index = new URL('index.ts', PLUGINS).href
  await writeFile(join(root, 'astro.config.mjs'), `import { perennial } from '${index}'\n${body}\n`)
}

/** Write a site's content and its configuration into a folder of its own. */
export async function writeWholeSite(
  files: Readonly<Record<string, string>>,
  options: Partial<PerennialOptions> = {},
): Promise<string> {
  const root = await writeSite(files)
  const settled = JSON.stringify({ title: 'Pages', languages: ['en', 'da'], today: TODAY, ...options })
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
---

A page that lasts answers one question, and it answers it in the first paragraph.
`
