import type { Article } from '../article/article.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { pagesOf } from './list-pages.ts'
import type { ArticleList } from './lists.ts'

/** Report texts at the address of a page that lists others, as `/articles/2026/` is where articles stand below `/articles/`. */
export function checkListAddresses(texts: readonly Article[], lists: readonly ArticleList[]): Diagnostic[] {
  const taken = new Set(lists.flatMap((list) => pagesOf(list).map(({ path }) => path)))
  return texts.flatMap(({ file, path, said, place, titlePlace }): Diagnostic[] => {
    if (!taken.has(path)) return []
    const { line, column } = said.slug === undefined ? titlePlace : place(['slug'])
    const message = `found the address ${path}, which the site uses itself for a list of articles; choose another slug`
    return [{ file, line, column, severity: 'error', rule: 'reserved-slug', message }]
  })
}
