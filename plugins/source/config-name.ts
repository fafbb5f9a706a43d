import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The names of Astro's configuration, in the order in which Astro looks for them. */
const NAMES = ['astro.config.mjs', 'astro.config.js', 'astro.config.ts', 'astro.config.mts'] as const

/** Find the Astro configuration of a folder: its name, or nothing where there is none. */
export function findConfig(root: string): string | undefined {
  return NAMES.find((name) => existsSync(join(root, name)))
}

/** Name the Astro configuration of a folder as messages speak of it; one that is not there yet, as most are called. */
export function configName(root: string): string {
  return findConfig(root) ?? NAMES[0]
}
