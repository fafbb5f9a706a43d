import { join, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { RunnableDevEnvironment, ViteDevServer } from 'vite'
import type { Engine } from '../engine.ts'
import { reasonOf } from '../errors.ts'
import { plainLine } from '../source/plain-line.ts'

/**
 * How long content is left alone after a change before it is read, in milliseconds: a program that saves a file may
 * write it in several steps, and the watcher tells only of the first of those that follow within 5 ms.
 */
const SETTLED = 30

/** How often Astro is asked to load the collections after a change; a pause of `SETTLED` lies between. */
const ATTEMPTS = 300

/**
 * Read the content again when it changes, in development. `sync` has Astro load the collections and tells whether they
 * hold the new content: after a change Astro reads its own configuration again, and drops what it is asked meanwhile.
 * `tell` says what is wrong with the content.
 */
export function followContent(
  engine: Engine,
  server: ViteDevServer,
  sync: () => Promise<boolean>,
  tell: () => Promise<void>,
): void {
  const { root, content } = engine.config
  const folder = join(root, content)
  let changes = 0
  let read = 0
  let under = false
  const follow = async (): Promise<void> => {
    let synced = false
    for (let attempt = 0; attempt < ATTEMPTS && !(synced && read === changes); attempt += 1) {
      // Without a hold on the process: a server that is told to stop does not wait for this.
      await pause(SETTLED, undefined, { ref: false })
      if (read !== changes) {
        read = changes
        engine.refresh()
      }
      synced = await sync()
    }
    await pause(SETTLED, undefined, { ref: false })
    forgetEntries(server)
    await tell()
  }
  const catchUp = async (): Promise<void> => {
    // What changes meanwhile is told to nobody, and a fault must not keep it from being read.
    while (read !== changes) {
      await follow().catch((thrown: unknown) => server.config.logger.error(plainLine(reasonOf(thrown))))
    }
  }
  server.watcher.add(folder)
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder + sep)) return
    changes += 1
    if (under) return
    under = true
    catchUp().finally(() => {
      under = false
    })
  })
}

/** The module in which Astro keeps the entries of all collections. */
const ENTRIES = '\0astro:data-layer-content'

/**
 * Have the entries evaluated again. Astro does so too when it has written them, but a page that was being rendered at
 * that moment brings the old ones back, and they would stay until the next change.
 */
function forgetEntries({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    const module = environment.moduleGraph.getModuleById(ENTRIES)
    if (!module) continue
    environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true)
    if (!('runner' in environment)) continue
    const { evaluatedModules } = (environment as RunnableDevEnvironment).runner
    const evaluated = evaluatedModules.getModuleById(ENTRIES)
    if (evaluated) evaluatedModules.invalidateModule(evaluated)
    environment.hot.send('astro:content-changed', {})
  }
}
