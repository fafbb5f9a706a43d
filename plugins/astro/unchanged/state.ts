import { execFile } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { AstroConfig } from 'astro'
import { digestOf } from '../../asset.ts'
import { DRAFTS_VARIABLE } from '../../drafts-variable.ts'
import { compareText } from '../../source/diagnostic.ts'
import { isRecord } from '../../source/is-record.ts'
import { isWithin } from '../../source/is-within.ts'
import type { SitePlace } from '../integration-of.ts'

const run = promisify(execFile)

/** Folders of the toolkit whose code a build runs. */
const CODE = ['plugins', 'src']
/** What package managers leave when they have changed what is installed. */
const INSTALLED = [
  'node_modules/.package-lock.json',
  'node_modules/.modules.yaml',
  'node_modules/.yarn-state.yml',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
]
/** How lately a file may have changed, in milliseconds: a change within the same tick of the disk's clock would not be seen. */
const TICK = 100

/** A site in Astro's words, as far as a build goes by it. */
export interface BuiltSite extends SitePlace, Pick<AstroConfig, 'outDir' | 'cacheDir' | 'security'> {}

/**
 * Digest all that a build goes by without reading any of it: the options, the day, the commit, and of every file of the
 * project and of the toolkit when it last changed. As long as it stays, the build gives the same. Nothing where that can't be
 * told: options that are no plain data, folders or links that lead out of the project, or a file that has only just changed.
 */
export async function stateOf(
  options: unknown,
  site: BuiltSite,
  now = new Date(),
): Promise<string | undefined> {
  const root = fileURLToPath(site.root)
  const folders = [site.srcDir, site.publicDir].map((folder) => fileURLToPath(folder))
  if (!isPlain(options) || folders.some((folder) => !isWithin(root, folder))) return undefined
  const commit = commitOf(root)
  const [out, cache] = [site.outDir, site.cacheDir].map((folder) =>
    fileURLToPath(folder).replace(/[\\/]$/, ''),
  )
  const toolkit = fileURLToPath(new URL('../../..', import.meta.url))
  const stamps = [root, ...CODE.map((folder) => join(toolkit, folder))].map((folder) =>
    stampsIn(folder, new Set([out, `${out}-kit`, cache]), now.getTime() - TICK),
  )
  if (stamps.includes(undefined)) return undefined
  const { base, trailingSlash, build, security } = site
  const place = {
    root,
    folders,
    site: site.site,
    base,
    trailingSlash,
    format: build.format,
    csp: security.csp,
  }
  return digestOf(
    JSON.stringify([
      ...[process.version, now.toISOString().slice(0, 10), process.env[DRAFTS_VARIABLE]],
      ...[options, place, await commit, stamps, installedAbove(root)],
    ]),
  )
}

/** Tell whether a value is data that its JSON says whole, and names nothing outside of the project. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(value)
  if (Array.isArray(value)) return value.every(isPlain)
  if (isRecord(value))
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
  return value === null || ['number', 'boolean', 'undefined'].includes(typeof value)
}

/** When each file below a folder last changed, by path; nothing where there is a link, or one that changed after `latest` (milliseconds since 1970). */
function stampsIn(
  folder: string,
  leftOut: ReadonlySet<string | undefined>,
  latest: number,
): string[] | undefined {
  const stamps: string[] = []
  const queue = [folder]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, entry.name)
      if (entry.isSymbolicLink()) return undefined
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules' && !leftOut.has(inside))
          queue.push(inside)
        continue
      }
      const { ctimeMs, size } = statSync(inside)
      if (ctimeMs > latest) return undefined
      stamps.push(`${inside}\0${ctimeMs}\0${size}`)
    }
  }
  return stamps.sort(compareText)
}

/** The commit of a project, which dates its files, and whether those before it are known; empty where there is none. */
async function commitOf(root: string): Promise<string> {
  const asked = run('git', ['-C', root, 'rev-parse', 'HEAD', '--is-shallow-repository'])
  // No git, no repository, or no commit yet.
  return (await asked.catch(() => ({ stdout: '' }))).stdout
}

/** When what is installed for a project was last changed: in its folder, or in one above it. */
function installedAbove(root: string): string[] {
  const stamps = INSTALLED.flatMap((name) => {
    const found = statSync(join(root, name), { throwIfNoEntry: false })
    return found ? [`${join(root, name)}\0${found.ctimeMs}`] : []
  })
  return dirname(root) === root ? stamps : [...stamps, ...installedAbove(dirname(root))]
}
