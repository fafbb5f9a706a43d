import { readFileSync } from 'node:fs'

/** The versions that a new site is pinned to. */
export interface Versions {
  readonly 'astro-perennial': string
  readonly astro: string
  /** That of the npm package which brings Node. */
  readonly node: string
  readonly pagefind: string
}

interface Manifest {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** Read which versions this release was tested with: the package's manifest says so, and the project's. */
export function testedVersions(): Versions {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { version, dependencies, devDependencies } = JSON.parse(text) as Manifest
  const pinned = { ...devDependencies, ...dependencies }
  const of = (name: string): string => {
    const found = pinned[name]
    if (found === undefined) throw new TypeError(`package.json pins no ${name}`)
    return found
  }
  return { 'astro-perennial': version, astro: of('astro'), node: of('node'), pagefind: of('pagefind') }
}
