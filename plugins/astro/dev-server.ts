import type { ViteDevServer } from 'vite'
import type { Engine } from '../engine.ts'
import { reasonOf } from '../errors.ts'

/** Serve the channels' outputs in development, each made when it is asked for. */
export function serveOutputs(engine: Engine, server: ViteDevServer): void {
  const { base } = engine.config
  server.middlewares.use((request, response, next) => {
    const path = decode(new URL(request.url ?? '/', 'http://localhost').pathname)
    const address = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path.slice(1)
    engine
      .plan()
      .then(async (plan) => {
        const planned = plan.find((item) => item.address === address)
        if (!planned) return next()
        const bytes = await engine.make(planned)
        response.setHeader(
          'Content-Type',
          planned.output.type + (/^text|xml|json/.test(planned.output.type) ? '; charset=utf-8' : ''),
        )
        response.setHeader('Cache-Control', 'no-cache')
        response.end(bytes)
      })
      .catch((thrown: unknown) => {
        response.statusCode = 500
        response.setHeader('Content-Type', 'text/plain; charset=utf-8')
        response.end(`${address}: ${reasonOf(thrown)}\n`)
      })
  })
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
