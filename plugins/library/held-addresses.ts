import type { Config } from '../config.ts'
import { belowBase } from '../source/below-base.ts'
import { decodeAddress } from '../source/decode-address.ts'
import { plainPath } from './own-paths.ts'

/**
 * Prepare to tell whether an address leads to a text that is kept back, or to a file of its own (its card, its kit): an
 * address of its page, or one of the site in which its language and its slug follow each other.
 */
export function heldAddresses(
  texts: readonly { readonly id: string; readonly path: string }[],
  { site, base }: Pick<Config, 'site' | 'base'>,
): (url: string) => boolean {
  const home = new URL(site)
  const held = new Set(texts.map(({ id }) => id))
  const paths = new Set(texts.map(({ path }) => plainPath(path)))
  return (url) => {
    if (held.size === 0 || !/^(?:\/|https?:)/i.test(url) || !URL.canParse(url, home)) return false
    const { host, pathname } = new URL(url, home)
    if (host !== home.host) return false
    const path = decodeAddress(pathname).normalize('NFC')
    const below = belowBase(base, path) ?? path
    if (paths.has(plainPath(below.replace(/\.html$/, '')))) return true
    const names = below.split('/')
    return names.some((name, at) => at > 0 && held.has(`${names[at - 1]}/${name.replace(/\..*$/, '')}`))
  }
}
