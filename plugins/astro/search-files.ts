import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AstroIntegrationLogger } from 'astro'
import type { ViteDevServer } from 'vite'
import type { Engine } from '../engine.ts'
import { INDEX_FOLDER } from '../search/search-index.ts'
import type { FaultTeller } from './tell-faults.ts'

/** Write what readers search beside the other files of a site, or say why the site is built without it. */
export async function writeSearch(
  engine: Engine,
  outputs: string,
  logger: Pick<AstroIntegrationLogger, 'warn'>,
): Promise<void> {
  for (const { path, content } of await engine.search()) {
    const file = join(outputs, INDEX_FOLDER, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const { searchFault } = engine
  if (searchFault) logger.warn(`${searchFault.message} ${searchFault.hint}`)
}

/** Serve what readers search in development, made anew of the articles as they are when it is asked for. */
export function serveSearch(engine: Engine, server: ViteDevServer, teller: FaultTeller): void {
  const home = `/${INDEX_FOLDER}/`
  // Astro has taken the base away.
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith(home)) return next()
    engine
      .search()
      .then((files) => {
        if (engine.searchFault) teller.tell(engine.searchFault)
        const file = files.find(({ path }) => home + path === pathname)
        if (!file) return next()
        const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
        response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(file.content)
      })
      .catch(next)
  })
}
