import { posix } from 'node:path'
import type { Article } from '../article/article.ts'
import { articleId } from '../article/article-id.ts'
import { type FileName, readFileName } from '../article/file-name.ts'
import { nameOf } from '../article/read.ts'
import { slugOf } from '../article/slug.ts'
import type { Config } from '../config.ts'
import { hasFileIds, type Paths, pathOfArticle, pathOfPage } from '../paths.ts'
import type { Content } from './content.ts'

/**
 * Settle which numbers and days at the beginning of file names are a part of the slug: no day, and no number of a folder
 * whose texts are put in order by them, unless two texts would have one address; these keep what is before their names. A
 * slug that a writer says stays.
 */
export function settleNames(content: Content, config: Pick<Config, 'languages'> & Paths): Content {
  // Where addresses are those of the files, nothing of their names is left out.
  if (hasFileIds(config)) return content
  const { languages } = config
  const texts = [...content.articles, ...content.pages]
  const nameAt = ({ file, lang }: Article): FileName => {
    const known = [...languages, lang.value]
    return readFileName(nameOf(file, known), known)
  }
  const ordered = orderedFolders(texts, nameAt)
  const shortOf = (text: Article): string => {
    const { stem, number } = nameAt(text)
    const isOrdered = number !== undefined && text.said.slug === undefined && ordered.has(folderOf(text))
    return (isOrdered && slugOf(stem)) || text.slug
  }
  const counts = new Map<string, number>()
  for (const text of texts) {
    const id = articleId(text.lang.value, shortOf(text))
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const settle =
    (kind: 'article' | 'page') =>
    (text: Article): Article => {
      const short = shortOf(text)
      const { stem, number, date } = nameAt(text)
      const isSettled = text.said.slug !== undefined || counts.get(articleId(text.lang.value, short)) === 1
      const before = number ?? date?.slice(0, 10)
      const slug = isSettled || before === undefined ? short : slugOf(`${before} ${stem}`)
      if (slug === text.slug) return text
      const lang = text.lang.value
      const path = (kind === 'article' ? pathOfArticle : pathOfPage)(config, lang, slug)
      return { ...text, slug, id: articleId(lang, slug), path }
    }
  return {
    ...content,
    articles: content.articles.map(settle('article')),
    pages: content.pages.map(settle('page')),
  }
}

/**
 * Find the folders whose texts are in the order of their numbers: two at least have one, and these begin with 1 and 2, or
 * are written with zeros (`01`, `02`, `10`). Of `5-ways-to` and `10-tips`, the numbers are words.
 */
function orderedFolders(texts: readonly Article[], nameAt: (text: Article) => FileName): Set<string> {
  const numbers = new Map<string, string[]>()
  for (const text of texts) {
    const { number } = nameAt(text)
    if (number === undefined) continue
    const folder = folderOf(text)
    numbers.set(folder, [...(numbers.get(folder) ?? []), number])
  }
  const isOrder = (all: readonly string[]): boolean => {
    const values = new Set(all.map(Number))
    const hasZeros = all.some((number) => number.startsWith('0'))
    return values.size > 1 && (hasZeros || [1, 2].every((value) => values.has(value)))
  }
  return new Set([...numbers].flatMap(([folder, all]) => (isOrder(all) ? folder : [])))
}

/** The folder that a text is in beside others; one that is the `index.md` of its folder is beside that. */
function folderOf({ file }: Article): string {
  const folder = posix.dirname(file)
  return /^index(?:\.\w+)?\.md$/.test(posix.basename(file)) ? posix.dirname(folder) : folder
}
