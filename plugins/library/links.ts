import { posix } from 'node:path'
import type { Article } from '../article/article.ts'
import { isRemote } from '../article/images.ts'

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
}

/** Resolve a link of an article: a path to a Markdown file becomes the article, an unsafe address leads nowhere. */
export function resolveLink(article: Article, url: string, texts: TextsByFile): Target {
  // Browsers ignore control characters and white space in a scheme.
  const bare = url.replace(/[\u0000-\u0020\u007f]/g, '')
  if (isRemote(bare)) {
    return SAFE.test(bare)
      ? { kind: 'outside', url }
      : {
          kind: 'nowhere',
          reason: `found a link to "${url.slice(0, 60)}", which could run code; only web, mail and phone links are kept`,
          unpublished: false,
        }
  }
  const [path = '', hash = ''] = splitHash(url)
  if (path === '') {
    const known =
      hash === '' ||
      hash === '#' ||
      article.headings.some(({ id }) => `#${id}` === decode(hash)) ||
      /^#(?:user-content-)?fn/.test(hash)
    return known
      ? { kind: 'article', article, hash }
      : {
          kind: 'nowhere',
          reason: `found a link to "${hash}", but no heading here has that id`,
          unpublished: false,
        }
  }
  if (path.startsWith('/')) return { kind: 'path', path: path + hash }
  const file = posix.normalize(posix.join(posix.dirname(article.file), decode(path)))
  const candidates = /\.mdx?$/.test(file) ? [file] : [`${file}.md`, posix.join(file, 'index.md')]
  for (const candidate of candidates) {
    const found = texts.published.get(candidate)
    if (found) {
      const known = hash === '' || found.headings.some(({ id }) => `#${id}` === decode(hash))
      if (known) return { kind: 'article', article: found, hash }
      return {
        kind: 'nowhere',
        reason: `found a link to "${url}", but no heading there has that id`,
        unpublished: false,
      }
    }
    if (texts.unpublished.has(candidate)) {
      return {
        kind: 'nowhere',
        reason: `found a link to "${url}", which is not published; it is shown as plain text`,
        unpublished: true,
      }
    }
  }
  return {
    kind: 'nowhere',
    reason: `found a link to "${url}", but there is no such text; mend the path`,
    unpublished: false,
  }
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
