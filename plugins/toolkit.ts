import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from './asset.ts'

let known: string | undefined

/** SHA-256 of the toolkit's own code, so that what another edition of it made is not taken for its own. */
export function toolkitDigest(): string {
  known ??= digestOf(
    JSON.stringify(
      readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.[jt]s$/.test(name))
        .sort()
        .map((name) => [name, digestOf(readFileSync(join(import.meta.dirname, name)))]),
    ),
  )
  return known
}
