import type { ViteDevServer } from 'vite'
import type { Engine } from '../engine.ts'
import { reasonOf } from '../errors.ts'
import type { Planned } from '../publish/plan.ts'
import type { FaultTeller } from './tell-faults.ts'

/** Serve the channels' outputs in development, each made when it is asked for; why one cannot be made is told. */
export function serveOutputs(engine: Engine, server: ViteDevServer, teller: FaultTeller): void {
  const { base } = engine.config
  server.middlewares.use((request, response, next) => {
    const path = decode(new URL(request.url ?? '/', 'http://localhost').pathname)
    const address = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path.slice(1)
    const fail = (thrown: unknown): void => {
      teller.tell(thrown)
      response.statusCode = 500
      response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      response.setHeader('X-Content-Type-Options', 'nosniff')
      response.end(`${address}: ${reasonOf(thrown)}\n`)
    }
    const give = async (planned: Planned): Promise<void> => {
      const bytes = await engine.make(planned)
      if (engine.cacheFault) teller.tell(engine.cacheFault)
      const { type } = planned.output
      response.setHeader('Content-Type', type + (/^text|xml|json/.test(type) ? '; charset=utf-8' : ''))
      response.setHeader('Cache-Control', 'no-cache')
      response.end(bytes)
    }
    engine
      .plan()
      .then(
        (plan) => {
          // A redirect is the page of a folder.
          const page = `${address.replace(/\/$/, '')}/index.html`
          const planned = plan.find((item) => item.address === address || item.address === page)
          return planned ? give(planned) : next()
        },
        async (thrown: unknown) => {
          if (await isOfChannel(engine, address)) throw thrown
          // Without a plan, pages are shown all the same, and what reloads them.
          teller.tell(thrown)
          next()
        },
      )
      .catch(fail)
  })
}

/** Tell whether an address is one of a file that a channel would make; without channels, none is. */
async function isOfChannel(engine: Engine, address: string): Promise<boolean> {
  const names = await engine.registry().then(Object.keys, () => [] as string[])
  return names.includes(/^(?:kit\/)?([^/]+)\/./.exec(address)?.[1] ?? '')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}
