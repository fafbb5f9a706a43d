import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Engine } from '../engine.ts'
import type { FaultTeller } from './tell-faults.ts'

/** How long a logo is left alone after a change before it is read, in milliseconds: programs write a file in steps. */
const SETTLED = 30

/** Look up the logo again when its file changes, in development, load pages again, and say what is wrong with it. */
export function followLogo(engine: Engine, server: ViteDevServer, teller: FaultTeller): void {
  const { root, theme } = engine.config
  const files = Object.values(theme.logo ?? {}).map(({ path }) => join(root, path))
  if (files.length === 0) return
  let pause: NodeJS.Timeout | undefined
  const renew = (): void => {
    engine.renewLogo()
    teller.forget()
    server.environments.client.hot.send({ type: 'full-reload' })
    engine.plan().catch(teller.tell)
  }
  server.watcher.add(files)
  server.watcher.on('all', (_event, path) => {
    if (!files.includes(path)) return
    clearTimeout(pause)
    // Without a hold on the process: a server that is told to stop does not wait for this.
    pause = setTimeout(renew, SETTLED).unref()
  })
}
