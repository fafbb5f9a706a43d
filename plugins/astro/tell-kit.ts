import { relative } from 'node:path'
import type { Config } from '../config.ts'
import { local, pageFile } from '../library/addresses.ts'
import { slashed } from '../source/find.ts'

/** Say where the kit of a site is that was built into a folder; nothing where it has none. */
export function whereKitIs(config: Config, outDir: string): string | undefined {
  const { root, kit, kitPath } = config
  if (kit === false) return undefined
  const site = slashed(relative(root, outDir))
  const first = pageFile(config, kitPath)
  return kit === 'separate'
    ? `The marketers' kit is in ${site}-kit/: open ${site}-kit${first} in a browser.`
    : `The marketers' kit is in the site, for everybody to see: ${local(config, kitPath)} (${site}${first}).`
}

/** Give the address of the kit on a server in development, whose own is `url`; nothing where there is none. */
export function kitUrl(config: Config, url: string | undefined): string | undefined {
  return config.kit === false || url === undefined
    ? undefined
    : new URL(local(config, config.kitPath), url).href
}
