import { dirname, join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Channel, Output, WorkbenchView } from '../channel.ts'
import { optionsOf } from '../channels/options-of.ts'
import type { Engine } from '../engine.ts'
import { contextOf } from '../publish/render.ts'
import type { FaultTeller } from './tell-faults.ts'

const CODE = /\.[cm]?[jt]s$/

/**
 * Serve the workbenches of the channels in development, each at `/kit/<channel>/`. Gives what reloads them when the content
 * has changed.
 */
export async function serveWorkbenches(
  engine: Engine,
  server: ViteDevServer,
  teller: FaultTeller,
): Promise<() => void> {
  const reloads = Object.entries(await engine.registry()).flatMap(([name, channel]) => {
    const reload = serve(engine, server, teller, name, channel)
    return reload ? [reload] : []
  })
  return () => {
    for (const reload of reloads) reload()
  }
}

function serve(
  engine: Engine,
  server: ViteDevServer,
  teller: FaultTeller,
  name: string,
  channel: Channel,
): (() => void) | undefined {
  const workbench = channel.workbench?.bind(channel)
  if (!workbench) return undefined
  const { base, root } = engine.config
  const view = viewOf(engine, teller, name, channel)
  // Options that are not right are told where the channel is planned.
  if (!view) return undefined
  const { files, answer } = workbench(view)
  const home = `/kit/${name}/`
  server.middlewares.use((request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith(base + home)) return next()
    const rest = pathname.slice(base.length + home.length)
    answer(rest, searchParams, request.headers['accept-language'] ?? '').then((given) => {
      if (!given) return next()
      const { status, type, body } = given
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body)
    }, next)
  })
  const reload = (): void => {
    // Only where the workbench is looked at: other pages reload by themselves.
    server.environments.client.hot.send({ type: 'full-reload', path: `${home}index.html` })
  }
  const paths = files.map((file) => join(root, file))
  // Beside a file stand the parts that it imports; one that was missing is written after it.
  const folders = new Set(paths.map((path) => dirname(path)))
  server.watcher.add(paths)
  server.watcher.on('all', (_event, path) => {
    if (!CODE.test(path) || !folders.has(dirname(path))) return
    engine.refresh()
    teller.forget()
    reload()
  })
  return reload
}

function viewOf(
  engine: Engine,
  teller: FaultTeller,
  name: string,
  channel: Channel,
): WorkbenchView<unknown, unknown> | undefined {
  const { config } = engine
  try {
    return {
      config,
      options: optionsOf(name, channel, config.channels[name]),
      outputs: async () =>
        (await engine.plan()).flatMap(({ channel: own, output }): Output[] => (own === name ? [output] : [])),
      context: contextOf(config.root, []),
      client: `${config.base}/@vite/client`,
      tell: teller.tell,
    }
  } catch {
    return undefined
  }
}
