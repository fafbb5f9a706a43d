import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** What is set for a process so that it tells a file of each connection to another host, as if at a writer's desk. */
export function watchingSockets(file: string): NodeJS.ProcessEnv {
  const watcher = fileURLToPath(new URL('./watch-sockets.ts', import.meta.url))
  return {
    NODE_OPTIONS: `--require=${watcher}`,
    WATCHED_SOCKETS: file,
    // Tests switch these off, and tools keep quiet where they find themselves tested; a writer does neither.
    ASTRO_TELEMETRY_DISABLED: '',
    CI: 'false',
  }
}

/** The hosts that were connected to. */
export async function socketsIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return ''
    throw thrown
  })
  return text.split('\n').filter(Boolean)
}
