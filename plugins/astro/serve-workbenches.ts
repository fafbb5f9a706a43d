import { dirname, join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Engine } from '../engine.ts'
import type { FaultTeller } from './tell-faults.ts'
import { type Workbenches, workbenchPath } from './workbenches.ts'

const CODE = /\.[cm]?[jt]s$/

/** Serve what stands below the pages of the workbenches, in development, and load pages again when a file that one shows has changed. */
export function serveWorkbenches(
  engine: Engine,
  server: ViteDevServer,
  teller: FaultTeller,
  workbenches: Workbenches,
): void {
  for (const [name, workbench] of workbenches) {
    const home = workbenchPath(engine.config, name)
    // Astro has taken the base away.
    server.middlewares.use((request, response, next) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
      if (!pathname.startsWith(home) || pathname === home) return next()
      workbench.answer(pathname.slice(home.length), searchParams).then((given) => {
        if (!given) return next()
        const { status, type, body } = given
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body)
      }, next)
    })
    const paths = workbench.files.map((file) => join(engine.config.root, file))
    // Beside a file stand the parts that it imports; one that was missing is written after it.
    const folders = new Set(paths.map((path) => dirname(path)))
    server.watcher.add(paths)
    server.watcher.on('all', (_event, path) => {
      if (!CODE.test(path) || !folders.has(dirname(path))) return
      engine.refresh()
      teller.forget()
      server.environments.client.hot.send({ type: 'full-reload' })
    })
  }
}
