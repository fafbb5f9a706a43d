import type { AstroUserConfig } from 'astro'
import { systemFault } from '../publish/system-fault.ts'
import { optionsFault } from './options-fault.ts'

/** A site's `astro.config.mjs` as it was loaded. */
export type SiteConfig = AstroUserConfig

/** Load Astro; by itself it reports each build to its makers, and asks the registry for newer versions of itself. */
async function loadAstro() {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true'
  return import('astro')
}

/** Build a site with a configuration that is loaded already. Nothing leaves the machine. What the system or Astro refuses is told as a PerennialError. */
export async function buildSite(root: string, config: SiteConfig): Promise<void> {
  const { build } = await loadAstro()
  await build({ ...config, root, configFile: false }).catch((thrown: unknown) => {
    throw systemFault(
      optionsFault(thrown, config),
      'The site could not be built, and the last build is as it was',
    )
  })
}

/** Start the development server; gives its address and a way to stop it. `host` opens it to the network. */
export async function startDevServer(
  root: string,
  config: SiteConfig,
  server: { readonly port?: number; readonly host: boolean },
) {
  const { dev } = await loadAstro()
  return dev({ ...config, root, configFile: false, server }).catch((thrown: unknown) => {
    throw optionsFault(thrown, config)
  })
}
