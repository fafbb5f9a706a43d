import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { closest } from 'fastest-levenshtein'
import type { Plugin } from 'vite'
import type { Config } from '../config.ts'
import { PerennialError } from '../errors.ts'
import { slashed } from '../source/find.ts'
import { ofTheme } from './site-routes.ts'

/** The folders of the theme whose components a site may replace. */
const FOLDERS = ['components', 'layouts'] as const

/**
 * Put components of the site's own in the place of the theme's of those names, wherever the theme uses them. One that takes
 * the place of another may use that: it imports it from the package.
 */
export function ownComponents({ root, routes }: Pick<Config, 'root' | 'routes'>): Plugin[] {
  const own = new Map(Object.entries(routes?.components ?? {}))
  if (own.size === 0) return []
  checkNames(root, own)
  const home = slashed(fileURLToPath(ofTheme('')))
  const plugin: Plugin = {
    name: 'perennial-own-components',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.endsWith('.astro') || !importer || !slashed(importer).startsWith(home)) return undefined
      const path = own.get(basename(id, '.astro'))
      return path === undefined ? undefined : slashed(join(root, path))
    },
  }
  return [plugin]
}

function checkNames(root: string, own: ReadonlyMap<string, string>): void {
  const names = FOLDERS.flatMap((folder) => readdirSync(ofTheme(`${folder}/`)))
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replace(/\.astro$/, ''))
    .sort()
  for (const [name, path] of own) {
    if (!names.includes(name))
      throw new PerennialError(
        `The option theme.components names the component ${name}, which the theme does not have.`,
        `Did you mean ${closest(name, names)}? There are ${names.join(', ')}.`,
      )
    if (!existsSync(join(root, path)))
      throw new PerennialError(
        `The option theme.components.${name} names the file ${path}, which is not there.`,
        'Write its path from the root of the project, such as ./src/Header.astro.',
      )
  }
}
