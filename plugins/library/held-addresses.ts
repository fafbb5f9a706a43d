import type { Config } from '../config.ts'
import { belowBase } from '../source/below-base.ts'
import { decodeAddress } from '../source/decode-address.ts'
import { plainPath } from './own-paths.ts'

/** The most parts with a dot between them that a name has; in a longer one, no text is looked for. */
const MOST_PARTS = 50

/**
 * Prepare to tell whether an address leads to a text that is kept back, or to a file of its own (its card, its kit): an
 * address of its page, or one of the site in which its language and its slug follow each other. `out` are the ids of the
 * other texts: with an ending such as `.html`, an address is that of the longest id that it begins with.
 */
export function heldAddresses(
  texts: readonly { readonly id: string; readonly path: string }[],
  out: ReadonlySet<string>,
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
    return names.some((name, at) => {
      const ids = wordsBeforeDots(name).map((slug) => `${names[at - 1]}/${slug}`)
      return at > 0 && held.has(ids.find((id) => held.has(id) || out.has(id)) ?? '')
    })
  }
}

/** List a name with each of its endings taken off, the longest first: `a.b.c`, `a.b`, `a`. */
function wordsBeforeDots(name: string): string[] {
  const words = name.split('.', MOST_PARTS)
  return words.map((_, index) => words.slice(0, words.length - index).join('.'))
}
