import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/** Tell the version of an npm package as a file finds it; `none` where it is not installed. */
export function versionOf(name: string, from: string): string {
  const manifest = manifestOf(name, from)
  if (manifest === undefined) return 'none'
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

function manifestOf(name: string, from: string): string | undefined {
  try {
    return findPackageJSON(name, from)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw thrown
    return undefined
  }
}
