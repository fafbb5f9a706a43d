import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import type { Fonts } from '../scene.ts'
import { isInstalled } from './package.ts'
import { FALLBACK_PACKAGES } from './scripts.ts'
import { signPackages } from './sign-fonts.ts'

const known = new Map<string, string>()

/**
 * Name all that shapes letters besides their text: the files of the theme's fonts, the versions of the fonts for signs
 * and other scripts, and what Node brings (the rules of Unicode, the packing of pixels). Belongs in the cache key of what is drawn.
 */
export function printOf({ heading, body }: Fonts): string {
  const key = `${heading}|${body}`
  let print = known.get(key)
  if (print === undefined) {
    const { icu, unicode, zlib } = process.versions
    const hash = createHash('sha256').update(JSON.stringify({ icu, unicode, zlib }))
    for (const name of new Set([heading, body])) if (isInstalled(name)) hash.update(filesOf(name))
    for (const name of [...signPackages({ heading, body }), ...FALLBACK_PACKAGES])
      if (isInstalled(name)) hash.update(`${name}@${versionOf(name)}`)
    print = hash.digest('hex')
    known.set(key, print)
  }
  return print
}

/** Take the SHA-256 of all fonts in a folder, with their names. */
export function printOfFolder(folder: string): string {
  const hash = createHash('sha256')
  const names = readdirSync(folder).filter((name) => name.endsWith('.woff'))
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}

function filesOf(name: string): string {
  return printOfFolder(join(dirname(manifestOf(name)), 'files'))
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(manifestOf(name), 'utf8')) as { version: string }).version
}

function manifestOf(name: string): string {
  const manifest = findPackageJSON(name, import.meta.url)
  if (manifest === undefined) throw new TypeError(`${name} is not installed`)
  return manifest
}
