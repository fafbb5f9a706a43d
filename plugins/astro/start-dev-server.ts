import type { SiteConfig } from './build-site.ts'
import { loadAstro } from './load-astro.ts'
import { optionsFault } from './options-fault.ts'

/**
 * Start the development server; gives a way to stop it. `host` opens it to the network. Astro reads the
 * site's configuration itself, and again when it changes.
 */
export async function startDevServer(
  root: string,
  config: SiteConfig,
  server: { readonly port?: number; readonly host: boolean },
): Promise<{ stop(): Promise<void> }> {
  const { dev } = await loadAstro()
  return dev({ root, server }).catch((thrown: unknown) => {
    throw optionsFault(thrown, config)
  })
}
