import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SiteConfig } from './build-site.ts'
import { loadVite } from './load-vite.ts'

/** How many configurations this process has read: a module that was loaded once is not read again under the same address. */
let read = 0

/** Load the Astro configuration of a folder, each time as if it were the first; throws what it throws. */
export async function loadConfig(root: string, name: string): Promise<SiteConfig> {
  read += 1
  const path = join(root, name)
  const address = `${pathToFileURL(path).href}${read === 1 ? '' : `?read=${read}`}`
  const module = (await import(address).catch(async (thrown: unknown) => {
    // What Node does not read of TypeScript, Vite does, as it does for Astro.
    if (!/\.m?ts$/.test(name)) throw thrown
    const { runnerImport } = await loadVite()
    return (await runnerImport<{ default?: SiteConfig }>(path, { root, configFile: false })).module
  })) as { default?: SiteConfig }
  return module.default ?? {}
}
