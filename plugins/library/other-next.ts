import type { Published } from '../article/published.ts'
import type { Library } from './library.ts'

/** How many next steps a page keeps at hand besides the first. */
const MOST_OTHER_NEXT = 2

/**
 * Choose other next steps of an article for readers who have been at the first: of the same stage as that, the most alike
 * before others. None where the site does not look at its readers, or the writer says what comes next.
 */
export function otherNextOf(library: Library, article: Published): Published[] {
  const { next, isSaid } = library.waysOf(article)
  if (!next || library.config.reader === 'none' || isSaid) return []
  return library
    .alikeTo(article, next.stage.value, MOST_OTHER_NEXT + 2)
    .map((alike) => alike.article)
    .filter((other) => other !== next && other !== article)
    .slice(0, MOST_OTHER_NEXT)
}
