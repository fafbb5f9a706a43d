import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SiteConfig } from '../astro/build-site.ts'
import { hooksOf } from '../astro/integration-of.ts'
import { loadConfig } from '../astro/load-config.ts'
import type { Engine } from '../engine.ts'
import { PerennialError, reasonOf } from '../errors.ts'
import { findConfig } from '../source/config-name.ts'

/** A site as the command line opens it. */
export interface Site {
  readonly root: string
  /** The name of its configuration's file. */
  readonly name: string
  readonly config: SiteConfig
  readonly engine: Engine
}

/** Open the site of a folder, or give nothing where there is none. */
export async function findSite(root: string): Promise<Site | undefined> {
  return findConfig(root) === undefined ? undefined : openSite(root)
}

/** Open the site of a folder. */
export async function openSite(root: string): Promise<Site> {
  const name = findConfig(root)
  if (name === undefined)
    throw new PerennialError(
      'There is no astro.config.mjs in this folder.',
      'Run the command in the folder of your site.',
    )
  const config = await loadConfig(root, name).catch((thrown: unknown) => {
    if (thrown instanceof PerennialError) throw thrown
    throw new PerennialError(
      `${name}${lineIn(thrown, join(root, name))} could not be read: ${reasonOf(thrown)}`,
      'Mend it and run the command again.',
    )
  })
  const { site, base = '/', trailingSlash = 'ignore', build } = config
  const format = build?.format ?? 'directory'
  const folder = (path: unknown, usual: string): URL =>
    pathToFileURL(`${resolve(root, String(path ?? usual))}/`)
  const place = {
    ...{ site, base, trailingSlash, build: { format } },
    root: pathToFileURL(`${root}/`),
    publicDir: folder(config.publicDir, 'public'),
    srcDir: folder(config.srcDir, 'src'),
  }
  return { root, name, config, engine: await hooksOf(config, name)['perennial:engine'](place) }
}

/** The line that a fault of the configuration is at, as `:13`, where Node tells; of a slip in the syntax it tells only when asked. */
function lineIn(thrown: unknown, path: string): string {
  const told =
    thrown instanceof SyntaxError
      ? spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' }).stderr
      : String(thrown instanceof Error && thrown.stack)
  for (const name of [pathToFileURL(path).href, path]) {
    const [, rest] = told.split(name, 2)
    const line = /^(?:\?read=\d+)?(:\d+)/.exec(rest ?? '')?.[1]
    if (line) return line
  }
  return ''
}
