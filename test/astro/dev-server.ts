import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Ended, ended } from '../ended.ts'
import { readHtml } from './read-html.ts'
import { startScript, until } from './site-copy.ts'
import { watchingSockets } from './watched-sockets.ts'

/** A development server of a copied project. */
export interface Running {
  readonly url: string
  readonly child: ChildProcess
  readonly end: Promise<Ended>
}

/** How a server is started, and where its pages begin. */
interface Serving {
  readonly args?: readonly string[]
  readonly home?: string
  readonly script?: string
  readonly command?: 'dev' | 'kit'
}

const started: (() => Promise<void>)[] = []

/**
 * End every server that was started, also one that never answered, when all tests of the file have ended. Called after
 * the folders were made, it runs before them: the servers end before their folders go.
 */
export function endServers(): void {
  afterAll(async () => {
    for (const stop of started.splice(0)) await stop()
  })
}

/**
 * Start a server and wait until it answers, where the English pages begin. Its connections to other hosts are told in the
 * file `sockets`.
 */
export async function serveDev(
  root: string,
  { args = [], home = '/en/', script = 'plugins/cli/bin.js', command = 'dev' }: Serving = {},
): Promise<Running> {
  const port = await freePort()
  const sockets = watchingSockets(join(root, 'sockets'))
  const child = startScript(root, script, [command, '--port', String(port), ...args], sockets)
  const end = ended(child)
  started.push(async () => {
    child.kill('SIGKILL')
    await end
  })
  const url = `http://localhost:${port}`
  await until(`an answer of ${url}`, async () => {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${(await end).stderr}`)
    return fetch(url + home).then(
      (answer) => answer.ok || undefined,
      () => undefined,
    )
  })
  return { url, child, end }
}

/** Listen to what a server says from now on. */
export function hear({ child }: Running): () => string {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: string) => {
      said += text
    })
  return () => said
}

/** Read the heading of a page; nothing where it has none. */
export async function titleOf(url: string): Promise<string | undefined> {
  const answer = await fetch(url)
  return readHtml(await answer.text()).find(({ name }) => name === 'h1')?.text
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
