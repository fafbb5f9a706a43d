import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SiteConfig } from './build-site.ts'
import { loadVite } from './load-vite.ts'

/** The names of Astro's configuration, in the order in which Astro looks for them. */
const NAMES = ['astro.config.mjs', 'astro.config.js', 'astro.config.ts', 'astro.config.mts']

/** How many configurations this process has read: a module that was loaded once is not read again under the same address. */
let read = 0

/** Find the Astro configuration of a folder: its name, or nothing where there is none. */
export function findConfig(root: string): string | undefined {
  return NAMES.find((name) => existsSync(join(root, name)))
}

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
