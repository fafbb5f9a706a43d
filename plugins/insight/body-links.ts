import type { Article } from '../article/article.ts'
import type { Library } from '../library/library.ts'

/** For each text, the other texts that its body links to. */
export type BodyLinks = ReadonlyMap<Article, ReadonlySet<Article>>

/** Follow the links in the bodies of all articles and pages, whether they name a file, a path of the site or its whole address. */
export function bodyLinks(library: Library): BodyLinks {
  return new Map(
    [...library.articles, ...library.pages].map((text) => {
      const targets = text.links.flatMap(({ url }) => textBehind(library, text, url) ?? [])
      return [text, new Set(targets.filter((target) => target !== text))]
    }),
  )
}

function textBehind(library: Library, text: Article, url: string): Article | undefined {
  const target = library.targetOf(text, url)
  if (target.kind === 'article') return target.article
  const { site, base } = library.config
  if (target.kind === 'path') return textAt(library, target.path)
  if (target.kind === 'outside' && target.url.startsWith(`${site}${base}/`))
    return textAt(library, target.url.slice(site.length + base.length))
  return undefined
}

function textAt(library: Library, path: string): Article | undefined {
  const [, id = ''] = /^\/([^?#]*?)\/?(?:[?#]|$)/.exec(path) ?? []
  return library.textOf(id) ?? library.textOf(decode(id))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
