import { join, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Engine } from '../engine.ts'
import type { FaultTeller } from './tell-faults.ts'

/**
 * How long content is left alone after a change before it is read, in milliseconds: a program that saves a file may
 * write it in several steps, and the watcher tells only of the first of those that follow within 5 ms.
 */
const SETTLED = 30

/**
 * Read the content again when it changes, in development: pages that are asked for from then on show it, and those that are
 * open load again. `tell` says what is wrong with the content.
 */
export function followContent(
  engine: Engine,
  server: ViteDevServer,
  teller: FaultTeller,
  tell: () => Promise<void>,
): void {
  const { root, content, articles } = engine.config
  const folders = [content, articles].map((folder) => join(root, folder))
  let pause: NodeJS.Timeout | undefined
  const follow = (): void => {
    engine.refresh()
    teller.renew()
    // Astro remembers which paths there are, and what their pages are given, until it hears this.
    for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {})
    server.environments.client.hot.send({ type: 'full-reload' })
    tell().catch(teller.tell)
  }
  server.watcher.add(folders)
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep))) return
    clearTimeout(pause)
    // Without a hold on the process: a server that is told to stop does not wait for this.
    pause = setTimeout(follow, SETTLED).unref()
  })
}
