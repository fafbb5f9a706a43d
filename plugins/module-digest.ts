import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf } from './asset.ts'
import { versionOf } from './package-version.ts'
import { compareText } from './source/diagnostic.ts'

/** What is left of types when they are gone: nothing. */
const TYPES = /^(?:import|export) type\b[^'"]*?from ['"][^'"\n]+['"]/gm
/** A quoted string that may name a file or a package. */
const NAMED = /(['"`])((?:\.{1,2}\/|@[a-z\d-]+\/|[a-z\d])[^'"`\n\\${}]*)\1/g

/** One file of code, as far as others depend on it. */
interface Code {
  /** When it was last changed, and how long it is. */
  readonly stamp: string
  readonly digest: string
  /** Whole paths of what may be files, and names of what may be packages. */
  readonly files: readonly string[]
  readonly names: ReadonlySet<string>
}

const known = new Map<string, Code>()

const digests = new Map<string, string>()

/** The digest of a module by its address, with a query where it has one (`import.meta.url`); read once, as modules are. */
export function moduleDigest(url: string): string {
  const digest = digests.get(url) ?? readModuleDigest(url)
  digests.set(url, digest)
  return digest
}

/**
 * SHA-256 of a module, of all files that it names, they name and so on, and of the versions of the packages that they name:
 * as long as it stays, the code does the same. A name in quotes that is a file or a package counts, so that what is read and
 * not imported counts too; imports of types alone don't. Give the address of the module (`import.meta.url`).
 */
export function readModuleDigest(url: string): string {
  const entry = fileURLToPath(url.replace(/[?#].*$/, ''))
  const graph = new Map<string, Code>()
  const queue = [entry]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const code = graph.has(path) ? undefined : readCode(path)
    if (!code) continue
    graph.set(path, code)
    queue.push(...code.files)
  }
  const packages = packagesOf(entry)
  const used = new Set(
    [...graph.values()].flatMap(({ names }) => [...names].filter((name) => packages.has(name))),
  )
  const root = dirname(entry)
  return digestOf(
    JSON.stringify([
      [...graph].map(([path, { digest }]) => [relative(root, path), digest]).sort(byFirst),
      [...used].sort(compareText).map((name) => [name, versionOf(name, entry)]),
    ]),
  )
}

function readCode(path: string): Code | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile()) return undefined
  const stamp = `${stats.mtimeMs} ${stats.size}`
  const before = known.get(path)
  if (before?.stamp === stamp) return before
  const text = readFileSync(path, 'utf8')
  const quoted = [...text.replace(TYPES, '').matchAll(NAMED)].map(([, , name = '']) => name)
  const code = {
    stamp,
    digest: digestOf(text),
    files: quoted.filter((name) => name.startsWith('.')).map((name) => resolve(dirname(path), name)),
    names: new Set(quoted.filter((name) => !name.startsWith('.')).map(packageIn)),
  }
  known.set(path, code)
  return code
}

/** The package that a specifier or a path inside it names. */
function packageIn(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The packages that the project of a file depends on. */
function packagesOf(path: string): ReadonlySet<string> {
  const manifest = manifestAbove(dirname(path))
  if (manifest === undefined) return new Set()
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  ) as Record<string, Record<string, string> | undefined>
  return new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies)])
}

function manifestAbove(folder: string): string | undefined {
  const path = join(folder, 'package.json')
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path
  return dirname(folder) === folder ? undefined : manifestAbove(dirname(folder))
}

function byFirst([one = '']: readonly string[], [other = '']: readonly string[]): number {
  return compareText(one, other)
}
