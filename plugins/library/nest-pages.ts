import type { Article } from '../article/article.ts'
import type { Config } from '../config.ts'
import type { Content } from './content.ts'
import { parentFinder } from './parent-page.ts'

/**
 * Put the address of each page that is below another under that one's: `/en/docs/start/`, whether or not the other is out. The page on
 * privacy, which forms and the foot of every page lead to, stays where it is.
 */
export function nestPages(content: Content, config: Config): Content {
  if (!config.routes) return content
  const privacy: Readonly<Partial<Record<string, string>>> = config.privacy
  const parentOf = parentFinder(content.pages, config)
  const pathOf = (page: Article): string => {
    const parent = page.slug === privacy[page.lang.value] ? undefined : parentOf(page)
    return parent ? `${pathOf(parent)}${page.slug}/` : page.path
  }
  return { ...content, pages: content.pages.map((page) => ({ ...page, path: pathOf(page) })) }
}
