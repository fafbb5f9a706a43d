import { join, relative } from 'node:path'
import type { Article } from '../article/article.ts'
import { readArticle } from '../article/read.ts'
import { authorSchema } from '../authors/schema.ts'
import { bookSchema } from '../books/schema.ts'
import type { Config } from '../config.ts'
import { isSiteLanguage, type SiteLanguage } from '../language.ts'
import { offerSchema } from '../offers/schema.ts'
import { type Found, findFiles, slashed } from '../source/find.ts'
import { readYamlFolder } from '../source/yaml.ts'
import { buildLibrary, type Content, type Library } from './library.ts'
import { namedApart } from './named.ts'
import { readOwnPaths } from './own-paths.ts'

/** How many files are opened at a time. */
const AT_A_TIME = 32

/** Read the content folder and relate what is in it. */
export async function readLibrary(config: Config): Promise<Library> {
  return buildLibrary(await readContent(config), config)
}

/** Read everything that writers wrote. A file with a mistake is reported; the others are still read. */
async function readContent(config: Config): Promise<Content> {
  const { root } = config
  const folder = (name: string): string => join(config.content, name)
  const [articles, pages, books, offers, authors, holds] = await Promise.all([
    readTexts(config, folder('articles')),
    readTexts(config, folder('pages')),
    readYamlFolder(root, folder('ebooks'), bookSchema).then(namedApart),
    readYamlFolder(root, folder('offers'), offerSchema).then(namedApart),
    readYamlFolder(root, folder('authors'), authorSchema).then(namedApart),
    readOwnPaths(root),
  ])
  return {
    articles: articles.value,
    pages: pages.value,
    books: books.value.map(({ id, file, place, value }) => ({ id, file, place, ...value })),
    offers: offers.value.map(({ id, value }) => ({ id, ...value })),
    authors: authors.value.map(({ id, value }) => ({ id, ...value })),
    offerLinks: offers.value.map(({ file, place, value }) => ({ file, ...place(['link']), url: value.link })),
    holds,
    diagnostics: [articles, pages, books, offers, authors].flatMap(({ diagnostics }) => diagnostics),
  }
}

async function readTexts(config: Config, folder: string): Promise<Found<Article[]>> {
  const { root, brand, languages } = config
  const home = join(root, folder)
  const found = await findFiles(root, home, ['.md'])
  const value: Article[] = []
  const diagnostics = [...found.diagnostics]
  for (let at = 0; at < found.value.length; at += AT_A_TIME) {
    const batch = found.value.slice(at, at + AT_A_TIME)
    const read = await Promise.all(
      batch.map((path) => {
        const folderLang = folderLanguage(home, path)
        return readArticle(root, path, { folderLang, fallbackLang: languages[0], brand })
      }),
    )
    for (const article of read) {
      diagnostics.push(...article.diagnostics)
      if (article.value) value.push(article.value)
    }
  }
  return { value, diagnostics }
}

/** Tell the language of a text from the folder that it stands in below the home of its kind (`articles/da/…`). */
export function folderLanguage(home: string, path: string): SiteLanguage | undefined {
  const first = slashed(relative(home, path)).split('/')[0] ?? ''
  return isSiteLanguage(first) ? first : undefined
}
