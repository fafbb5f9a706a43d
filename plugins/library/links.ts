import { posix } from 'node:path'
import type { Article } from '../article/article.ts'
import { textId } from '../article/ids.ts'
import { isRemote } from '../article/images.ts'
import { writtenInWiki } from '../article/obsidian/wiki.ts'
import { textMeant } from '../article/text-meant.ts'
import { decodeAddress } from '../source/decode-address.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { isPrivatePath } from '../source/is-private.ts'
import { isText, TEXT_ENDINGS } from '../source/text-endings.ts'
import type { MovedText } from './moved-texts.ts'
import { whyOnlyHere } from './own-machine.ts'
import type { ReadAddress, SitePlace } from './read-address.ts'
import { addressMeant, whyNotKept } from './slip-in-address.ts'
import { webAddress } from './web-address.ts'
import { resolveWiki } from './wiki-links.ts'

/** Where a link in a text leads. `query` begins with `?` and `hash` with `#`, or they are empty. */
export type Target =
  | {
      readonly kind: 'article'
      readonly article: Article
      readonly query: string
      readonly hash: string
      /** Set where the address is not that of today: the new one, and whether the text says that it had the other. */
      readonly moved?: { readonly to: string; readonly isAlias: boolean }
    }
  /** Another place of the site: its path, escaped and without the base, with query and fragment. */
  | { readonly kind: 'path'; readonly path: string }
  /** Another site, and what is to be said of how it was written. */
  | { readonly kind: 'outside'; readonly url: string; readonly remark?: string }
  /** Nowhere, why, and how much that matters. */
  | { readonly kind: 'nowhere'; readonly reason: string; readonly severity: 'error' | 'warning' }

/** What a link may begin with; of anything else (`javascript:`, `data:` …) some could run. */
const SAFE = /^(?:https?:|mailto:|tel:|\/\/)/i

/** Where a site stands does not matter to its paths. */
const SOMEWHERE = new URL('https://site.invalid')

/** All that links of a site can lead to: its texts by the path of their file, and the reading of addresses. */
export interface Places {
  readonly published: ReadonlyMap<string, Article>
  readonly unpublished: ReadonlyMap<string, Article>
  readonly read: ReadAddress
  /** The text that a path led to before it moved. */
  readonly moved: MovedText
  /** Writes the address of a text as the site's own pages do. */
  readonly write: (text: Article) => string
  /** The folders that texts are read from, without a slash at the end. */
  readonly folders: readonly string[]
  /** Whether the site has pages of its own, which show links as they are written. */
  readonly isGuest: boolean
  /** Whether an address leads to something that is not out. */
  isHeld(url: string): boolean
}

/**
 * Resolve a link of an article: the path of the file of a text, or an address of a text, becomes the article; an unsafe address
 * leads nowhere.
 */
export function resolveLink(article: Article, url: string, places: Places): Target {
  const named = writtenInWiki(url)
  if (named !== undefined) return resolveWiki(article, named, places)
  // Browsers ignore control characters and white space in a scheme.
  const bare = url.replace(/[\u0000-\u0020\u007f]/g, '')
  if (bare === '') return nowhere('found a link without an address; write one, or delete the link')
  if (places.isHeld(bare)) return nowhere(notOut(url), 'warning')
  const place = places.read(url)
  if (place?.isKnown) return targetAt(place, places)
  if (place) return movedTarget(article, url, place, places)
  const here = SAFE.test(bare) ? undefined : whyOnlyHere(bare)
  if (here !== undefined) return nowhere(here)
  if (isRemote(bare)) return resolveRemote(bare, url)
  const [path = '', written = ''] = splitHash(url)
  if (path === '') {
    const hash = anchorIn(article, written)
    if (hash !== undefined) return { kind: 'article', article, query: '', hash }
    return written === '#' || /^#(?:user-content-)?fn/.test(written)
      ? { kind: 'article', article, query: '', hash: written }
      : nowhere(`found a link to "${written}", but no heading here has that id`, 'warning')
  }
  const file = posix.normalize(posix.join(posix.dirname(article.file), decodeAddress(path).normalize('NFC')))
  const candidates = isText(file)
    ? [file]
    : TEXT_ENDINGS.flatMap((ending) => [file + ending, posix.join(file, `index${ending}`)])
  for (const candidate of candidates) {
    const found = places.published.get(candidate)
    if (found) {
      const hash = written === '' ? '' : anchorIn(found, written)
      return hash !== undefined
        ? { kind: 'article', article: found, query: '', hash }
        : nowhere(`found a link to "${url}", but no heading there has that id`, 'warning')
    }
    if (places.unpublished.has(candidate)) return nowhere(notOut(url), 'warning')
  }
  if (isPrivatePath(path))
    return nowhere(
      `found a link to "${url}", which is private, as its name begins with "_", and is shown as plain text; rename it, or take the link out`,
      'warning',
    )
  const whole = addressMeant(url)
  const address = whole === undefined ? undefined : webAddress(whole)
  if (address !== undefined)
    return {
      kind: 'outside',
      url: address,
      remark: `found a link to "${url}", which is no whole address; write ${address}`,
    }
  const beside = besidePage(article.path, path)
  const known = beside === undefined ? undefined : places.read(beside + url.slice(path.length))
  if (known?.isKnown) return targetAt(known, places)
  const advice = adviceFor(article, path, places, written)
  // Only a text is ours to know of: what stands beside a page, or in folders of others, may be made elsewhere.
  const isOurs = isText(path.toLowerCase()) && places.folders.some((folder) => file.startsWith(`${folder}/`))
  const severity = isOurs ? 'error' : 'warning'
  return nowhere(`found a link to "${url}", but there is no such text; ${advice}`, severity)
}

/** Find the path that a browser makes of one that is relative to a page; nothing where it leads off the site. */
function besidePage(page: string, path: string): string | undefined {
  const { origin } = SOMEWHERE
  const found = URL.parse(path, origin + page)
  return found?.origin === origin ? found.pathname : undefined
}

/** Report the links of a text that lead nowhere, or to the writer's own machine. On a site with pages of its own, none stops a build. */
export function checkLinks(article: Article, places: Places): Diagnostic[] {
  return article.links.flatMap(({ url, line, column }): Diagnostic[] => {
    const target = resolveLink(article, url, places)
    if (target.kind === 'article' && target.moved) {
      const { to, isAlias } = target.moved
      const severity = isAlias ? 'hint' : 'warning'
      const message = `found a link to "${url}", where a text was that is at ${to} now; write that`
      return [{ file: article.file, line, column, severity, rule: 'moved-link', message }]
    }
    const remark = target.kind === 'outside' ? (target.remark ?? whyOnlyHere(target.url)) : undefined
    const message = target.kind === 'nowhere' ? target.reason : remark
    if (message === undefined) return []
    const severity = target.kind === 'nowhere' && !places.isGuest ? target.severity : 'warning'
    return [{ file: article.file, line, column, severity, rule: 'broken-link', message }]
  })
}

/** A text by its address; an anchor that it does not have is left out, since books may not lead to one. */
function targetAt({ path, query, hash, text, isOld }: SitePlace, { write }: Places): Target {
  if (!text) return { kind: 'path', path: path + query + hash }
  const target = { kind: 'article', article: text, query, hash: anchorIn(text, hash) ?? '' } as const
  return isOld ? { ...target, moved: { to: write(text) + query + hash, isAlias: true } } : target
}

/** Find where a text is now that was at a path of the site; where none was, the path may be right all the same. */
function movedTarget(from: Article, url: string, place: SitePlace, places: Places): Target {
  const { path, query, hash } = place
  const found = places.moved(path, from.lang.value)
  if (found === 'not out') return nowhere(notOut(url), 'warning')
  if (!found) return targetAt(place, places)
  const { text } = found
  const moved = { to: places.write(text) + query + hash, isAlias: false }
  return { kind: 'article', article: text, query, hash: anchorIn(text, hash) ?? '', moved }
}

function notOut(url: string): string {
  return `found a link to "${url}", which is not published and is shown as plain text; publish it first, or take the link out`
}

/** Say which path would lead to the text that was most likely meant, one in the same language before others. */
function adviceFor(from: Article, path: string, { published, unpublished }: Places, hash: string): string {
  const others = [...published.values(), ...unpublished.values()].filter((text) => text !== from)
  const isForeign = ({ lang }: Article): number => Number(lang.value !== from.lang.value)
  const meant = textMeant(
    decodeAddress(path),
    others.sort((a, b) => isForeign(a) - isForeign(b)),
  )
  if (!meant) return 'mend the path'
  const file = posix.relative(posix.dirname(from.file), meant.file).replaceAll(' ', '%20')
  return `did you mean "${file}${hash}"?`
}

function resolveRemote(bare: string, url: string): Target {
  if (!SAFE.test(bare)) return nowhere(whyNotKept(bare, url))
  const address = webAddress(url)
  return address === undefined
    ? nowhere(`found a link to "${url.slice(0, 60)}", which is no whole address; mend it`)
    : { kind: 'outside', url: address }
}

function nowhere(reason: string, severity: 'error' | 'warning' = 'error'): Target {
  return { kind: 'nowhere', reason, severity }
}

/** Tell whether a text has something that a `#id` leads to: a heading, or an id in its HTML. */
export function hasAnchor(article: Article, hash: string): boolean {
  return anchorIn(article, hash) !== undefined
}

/**
 * Write a `#id` as a text has it: as it is, with its letters composed, or as the other that it got where its page has the
 * one that was meant. Nothing where it leads to nothing there.
 */
function anchorIn({ ids, headings, tree }: Article, hash: string): string | undefined {
  const written = decodeAddress(hash).slice(1)
  const composed = written.normalize('NFC')
  const has = (id: string): boolean => ids.includes(id) || headings.some((heading) => heading.id === id)
  if (has(written)) return hash
  const id = [composed, textId(composed, tree.data?.pageIds)].find(has)
  return id === undefined ? undefined : `#${id}`
}

function splitHash(url: string): [string, string] {
  const at = url.indexOf('#')
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at)]
}
