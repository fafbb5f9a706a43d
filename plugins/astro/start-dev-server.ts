import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../engine.ts'
import type { SiteConfig } from './build-site.ts'
import { configSignal, guardConfig } from './follow-config.ts'
import { loadAstro } from './load-astro.ts'
import { optionsFault } from './options-fault.ts'
import { ownComponents } from './own-components.ts'
import { faultTeller } from './tell-faults.ts'
import { openWorkbenches } from './workbenches.ts'

/** A site that is to be served. */
interface Servable {
  readonly root: string
  /** The name of the configuration's file, and what it says. */
  readonly name: string
  readonly config: SiteConfig
  /** Open the site again; throws what is wrong with its configuration. */
  reopen(): Promise<{ readonly engine: Engine }>
}

/**
 * Start the development server; gives a way to stop it. `host` opens it to the network, and `open` a page of it in the browser;
 * `kit` serves those who come for the kit: without Astro's toolbar, and the log names no address besides. Astro reads the
 * site's configuration itself, and again when it has changed and can be read.
 */
export async function startDevServer(
  { root, name, config, reopen }: Servable,
  server: { readonly port?: number; readonly host: boolean; readonly open?: string },
  kit: boolean,
): Promise<{ stop(): Promise<void> }> {
  const { dev } = await loadAstro()
  const file = join(root, name)
  const text = await readFile(file, 'utf8')
  const check = async (): Promise<void> => {
    const { engine } = await reopen()
    ownComponents(engine.config)
    await openWorkbenches(engine, faultTeller({ error: () => {} }))
  }
  const guarded = guardConfig({ file, signal: configSignal(root), check, text })
  const quiet = { entrypoint: new URL('./quiet-log.ts', import.meta.url), config: { root, kit } }
  const logger = config.logger ?? quiet
  return dev({
    ...{ root, server, logger, configFile: name, integrations: [guarded] },
    ...(kit && { devToolbar: { enabled: false } }),
  }).catch((thrown: unknown) => {
    throw optionsFault(thrown, config, name)
  })
}
