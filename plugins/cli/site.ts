import { spawnSync } from 'node:child_process'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hooksOf } from '../astro/integration-of.ts'
import type { SiteConfig } from '../astro/run.ts'
import type { Engine } from '../engine.ts'
import { PerennialError, reasonOf } from '../errors.ts'

const CONFIG = 'astro.config.mjs'
/** How many configurations this process has read: a module that was loaded once is not read again under the same address. */
let read = 0

/** A site as the command line opens it. */
export interface Site {
  readonly root: string
  readonly config: SiteConfig
  readonly engine: Engine
}

/** Open the site of a folder, or give nothing where there is none. */
export async function findSite(root: string): Promise<Site | undefined> {
  const path = join(root, CONFIG)
  const found = await access(path).then(
    () => true,
    () => false,
  )
  return found ? openSite(root) : undefined
}

/** Open the site of a folder. */
export async function openSite(root: string): Promise<Site> {
  const path = join(root, CONFIG)
  await access(path).catch(() => {
    throw new PerennialError(
      `There is no ${CONFIG} in this folder.`,
      'Run the command in the folder of your site.',
    )
  })
  let config: SiteConfig
  try {
    const module = (await import(addressOf(path))) as { default?: SiteConfig }
    config = module.default ?? {}
  } catch (thrown) {
    if (thrown instanceof PerennialError) throw thrown
    throw new PerennialError(
      `${CONFIG}${lineIn(thrown, path)} could not be read: ${reasonOf(thrown)}`,
      'Mend it and run the command again.',
    )
  }
  const { site, base = '/', trailingSlash = 'ignore', build } = config
  const format = build?.format ?? 'directory'
  const place = { root: pathToFileURL(`${root}/`), site, base, trailingSlash, build: { format } }
  return { root, config, engine: hooksOf(config)['perennial:engine'](place) }
}

/** Where a configuration is loaded from: each time as if it were the first. */
function addressOf(path: string): string {
  read += 1
  return `${pathToFileURL(path).href}${read === 1 ? '' : `?read=${read}`}`
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
