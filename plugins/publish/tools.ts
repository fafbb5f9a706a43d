import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

const known = new Map<string, string>()

/** Tell the installed version of an npm package. */
export function versionOf(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  const path = findPackageJSON(name, import.meta.url)
  if (path === undefined) throw new TypeError(`${name} is not installed`)
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string }
  known.set(name, version)
  return version
}
