import { posix } from 'node:path'
import type { Article } from '../article/article.ts'
import { isRemote } from '../article/images.ts'
import { textMeant } from '../article/text-meant.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { isPrivatePath } from '../source/is-private.ts'
import { escapeAddress, webAddress } from './web-address.ts'

/** Where a link in a text leads. `hash` begins with `#` or is empty. */
export type Target =
  | { readonly kind: 'article'; readonly article: Article; readonly hash: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'outside'; readonly url: string }
  /** Nowhere, and why; `unpublished` where the text exists but is not out. */
  | { readonly kind: 'nowhere'; readonly reason: string; readonly unpublished: boolean }

/** What a link may begin with; anything else (`javascript:`, `data:` …) could run. */
const SAFE = /^(?:https?:|mailto:|tel:|\/\/)/i

/** All texts of a site by the path of their file. */
export interface TextsByFile {
  readonly published: ReadonlyMap<string, Article>
  readonly unpublished: ReadonlyMap<string, Article>
  /** Whether an address leads to something that is not out. */
  isHeld(url: string): boolean
}

/** Resolve a link of an article: a path to a Markdown file becomes the article, an unsafe address leads nowhere. */
export function resolveLink(article: Article, url: string, texts: TextsByFile): Target {
  // Browsers ignore control characters and white space in a scheme.
  const bare = url.replace(/[\u0000-\u0020\u007f]/g, '')
  if (bare === '') return nowhere('found a link without an address; write one, or delete the link')
  if (texts.isHeld(bare)) return nowhere(notOut(url), true)
  if (isRemote(bare)) return resolveRemote(bare, url)
  const [path = '', hash = ''] = splitHash(url)
  if (path === '') {
    return hash === '#' || hasAnchor(article, hash) || /^#(?:user-content-)?fn/.test(hash)
      ? { kind: 'article', article, hash }
      : nowhere(`found a link to "${hash}", but no heading here has that id`)
  }
  if (path.startsWith('/')) return { kind: 'path', path: escapeAddress(path + hash) }
  const file = posix.normalize(posix.join(posix.dirname(article.file), decode(path)))
  const candidates = /\.mdx?$/.test(file) ? [file] : [`${file}.md`, posix.join(file, 'index.md')]
  for (const candidate of candidates) {
    const found = texts.published.get(candidate)
    if (found) {
      return hash === '' || hasAnchor(found, hash)
        ? { kind: 'article', article: found, hash }
        : nowhere(`found a link to "${url}", but no heading there has that id`)
    }
    if (texts.unpublished.has(candidate)) return nowhere(notOut(url), true)
  }
  if (isPrivatePath(path))
    return nowhere(
      `found a link to "${url}", which is private, as its name begins with "_"; it is shown as plain text`,
      true,
    )
  const advice = adviceFor(article, path, texts, hash)
  return nowhere(`found a link to "${url}", but there is no such text; ${advice}`)
}

/** Report the links of a text that lead nowhere. */
export function checkLinks(article: Article, texts: TextsByFile): Diagnostic[] {
  return article.links.flatMap(({ url, line, column }) => {
    const target = resolveLink(article, url, texts)
    if (target.kind !== 'nowhere') return []
    const severity = target.unpublished ? 'warning' : 'error'
    return [{ file: article.file, line, column, severity, rule: 'broken-link', message: target.reason }]
  })
}

function notOut(url: string): string {
  return `found a link to "${url}", which is not published; it is shown as plain text`
}

/** Say which path would lead to the text that was most likely meant, one in the same language before others. */
function adviceFor(
  from: Article,
  path: string,
  { published, unpublished }: TextsByFile,
  hash: string,
): string {
  const others = [...published.values(), ...unpublished.values()].filter((text) => text !== from)
  const isForeign = ({ lang }: Article): number => Number(lang.value !== from.lang.value)
  const meant = textMeant(
    decode(path),
    others.sort((a, b) => isForeign(a) - isForeign(b)),
  )
  if (!meant) return 'mend the path'
  const file = posix.relative(posix.dirname(from.file), meant.file).replaceAll(' ', '%20')
  return `did you mean "${file}${hash}"?`
}

function resolveRemote(bare: string, url: string): Target {
  const shown = url.slice(0, 60)
  if (!SAFE.test(bare)) {
    return nowhere(
      `found a link to "${shown}", which could run code; only web, mail and phone links are kept`,
    )
  }
  const address = webAddress(url)
  return address === undefined
    ? nowhere(`found a link to "${shown}", which is no whole address; mend it`)
    : { kind: 'outside', url: address }
}

function nowhere(reason: string, unpublished = false): Target {
  return { kind: 'nowhere', reason, unpublished }
}

/** Tell whether a text has something that a `#id` leads to: a heading, or an id in its HTML. */
export function hasAnchor(article: Article, hash: string): boolean {
  const id = decode(hash).slice(1)
  return article.ids.includes(id) || article.headings.some((heading) => heading.id === id)
}

function splitHash(url: string): [string, string] {
  const at = url.indexOf('#')
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
