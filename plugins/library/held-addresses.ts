import type { Config } from '../config.ts'
import { belowBase } from '../source/below-base.ts'
import { decodeAddress } from '../source/decode-address.ts'

/**
 * Prepare to tell whether an address leads to a text that is kept back, or to a file of its own (its card, its kit): an
 * address of the site in which its language and its slug follow each other. `held` are the ids of such texts.
 */
export function heldAddresses(
  held: ReadonlySet<string>,
  { site, base }: Pick<Config, 'site' | 'base'>,
): (url: string) => boolean {
  const home = new URL(site)
  return (url) => {
    if (held.size === 0 || !/^(?:\/|https?:)/i.test(url) || !URL.canParse(url, home)) return false
    const { host, pathname } = new URL(url, home)
    if (host !== home.host) return false
    const path = decodeAddress(pathname).normalize('NFC')
    const names = (belowBase(base, path) ?? path).split('/')
    return names.some((name, at) => at > 0 && held.has(`${names[at - 1]}/${name.replace(/\..*$/, '')}`))
  }
}
