import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Config } from '../config.ts'
import { PerennialError } from '../errors.ts'
import type { Library } from './library.ts'
import { pagePaths } from './page-paths.ts'

/**
 * Make sure that nothing else stands where the marketers' kit goes: a kit apart takes its folder out of the site, and would
 * take what is there along. Throws a PerennialError.
 */
export async function checkKitPlace(library: Library): Promise<void> {
  const { config } = library
  const { kit, kitPath, srcDir } = config
  if (kit === false) return
  const page = pagePaths({ ...library, config: { ...config, kit: false } }).find((path) =>
    path.startsWith(kitPath),
  )
  const taken =
    page ??
    (await firstAt(config, posix.join(srcDir, 'pages'))) ??
    (kit === 'separate' ? await firstAt(config, config.publicDir) : undefined)
  if (taken === undefined) return
  const other = kitPath === '/marketing/' ? '/for-marketing/' : '/marketing/'
  throw new PerennialError(
    `The marketers' kit goes to ${kitPath}, where the site has something of its own: ${taken}.`,
    `Give the kit another path: \`kit: { ${kit}: '${other}' }\` in the options of perennial().`,
  )
}

/** Name the file or folder of a folder of the site that stands at the path of the kit. */
async function firstAt({ root, kitPath }: Config, folder: string): Promise<string | undefined> {
  const above = join(root, folder, posix.dirname(kitPath))
  const entries = await readdir(above, { withFileTypes: true }).catch(() => [])
  const last = posix.basename(kitPath)
  const found = entries.find((entry) =>
    entry.isDirectory() ? entry.name === last : entry.name.replace(/\.\w+$/, '') === last,
  )
  return found && posix.join(folder, posix.dirname(kitPath), found.name) + (found.isDirectory() ? '/' : '')
}
