import type { AstroUserConfig } from 'astro'

/** A site's `astro.config.mjs` as it was loaded. */
export type SiteConfig = AstroUserConfig

/** Build a site with a configuration that is loaded already. */
export async function buildSite(root: string, config: SiteConfig): Promise<void> {
  const { build } = await import('astro')
  await build({ ...config, root, configFile: false })
}

/** Start the development server; gives its address and a way to stop it. `host` opens it to the network. */
export async function startDevServer(
  root: string,
  config: SiteConfig,
  server: { readonly port?: number; readonly host: boolean },
) {
  const { dev } = await import('astro')
  return dev({ ...config, root, configFile: false, server })
}
