import type { Article } from '../article/article.ts'
import { belowBase } from '../source/below-base.ts'
import { decodeAddress } from '../source/decode-address.ts'
import { isPath } from './addresses.ts'
import type { OldAddress } from './old-addresses.ts'
import { plainPath } from './own-paths.ts'
import { type Paged, pagePaths } from './page-paths.ts'
import { composeAddress, escapeAddress, webAddress } from './web-address.ts'

/** A place of the site that an address leads to. */
export interface SitePlace {
  /** Escaped and without the base. The path of a page that is known ends in `/`; another is as it was written. */
  readonly path: string
  /** Begins with `?`, or is empty. */
  readonly query: string
  /** Begins with `#`, or is empty. */
  readonly hash: string
  /** Whether something is known to be there. What channels make is not. */
  readonly isKnown: boolean
  /** The text that stands there. */
  readonly text: Article | undefined
  /** Set for an address that the text had before; `path` is that of today. */
  readonly isOld?: true
}

/** Reads an address as people write it; nothing where it leads to another site, or is no path of this one. */
export type ReadAddress = (url: string) => SitePlace | undefined

/** The site that addresses are read for. */
interface Site extends Paged {
  holds(path: string): boolean
  /** The old addresses of texts, by their plain paths. */
  readonly old: ReadonlyMap<string, OldAddress>
}

/**
 * Prepare the reading of addresses: a path with the base of the site or without it, or a whole address of the site, with or
 * without `/`, `.html` or `index.html` at its end. Of a whole address only what is known to be there is the site's own.
 */
export function addressReader(site: Site): ReadAddress {
  const { base, trailingSlash } = site.config
  const host = new URL(site.config.site).host
  let known: ReadonlySet<string> | undefined
  const texts = textsByPath(site)
  const pathOf = (written: string): (Pick<SitePlace, 'path' | 'isOld'> & { text?: Article }) | undefined => {
    const plain = plainPath(decodeAddress(written))
    const text = texts.get(plain) ?? texts.get(plain.replace(/\.html$/, ''))
    if (text) return { path: encodeURI(text.path), text }
    known ??= new Set(pagePaths(site).map(plainPath))
    if (known.has(plain)) return { path: encodeURI(plain === '' ? '/' : `/${plain}/`) }
    if (!site.holds(plain)) {
      const old =
        site.old.get(plain) ?? site.old.get(plain.replace(/\.html$/, '')) ?? site.old.get(`${plain}.html`)
      return old && { path: encodeURI(old.text.path), text: old.text, isOld: true }
    }
    // A page of the site's own ends as the site says; a file has an ending.
    const isPage = trailingSlash !== 'ignore' && !/\.[^/]*$/.test(plain)
    return { path: isPage ? encodeURI(`/${plain}/`) : escapeAddress(written) }
  }
  return (url) => {
    const isWhole = !isPath(url)
    const rooted = isWhole ? pathAt(host, url) : url
    if (rooted === undefined) return undefined
    const [, path = '', query = '', hash = ''] =
      /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(escapeAddress(composeAddress(rooted))) ?? []
    const below = belowBase(base, path)
    const written = isWhole && base !== '' ? [below ?? []].flat() : [below ?? [], path].flat()
    const found = written.map(pathOf).find((place) => place !== undefined)
    const [first = path] = written
    if (!found && isWhole) return undefined
    const { path: at = first, text, ...rest } = found ?? {}
    return { path: at, query, hash, isKnown: found !== undefined, text, ...rest }
  }
}

/** Find each text by its path, and by its language and slug, under which writers know it. */
function textsByPath({ articles, pages, foreign }: Paged): ReadonlyMap<string, Article> {
  const texts = [...articles, ...pages, ...foreign]
  return new Map([
    ...texts.map((text) => [text.id, text] as const),
    ...texts.map((text) => [plainPath(text.path), text] as const),
  ])
}

/** The path of a whole address, with query and fragment, where it is one of the host. */
function pathAt(host: string, url: string): string | undefined {
  const whole = /^[\u0000-\u0020]*(?:https?:)?\/\//i.test(url) ? webAddress(url) : undefined
  if (whole === undefined || new URL(whole).host !== host) return undefined
  const path = whole.replace(/^[a-z]+:\/\/[^/?#]*/i, '')
  return path.startsWith('/') ? path : `/${path}`
}
