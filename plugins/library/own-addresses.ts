import { posix } from 'node:path'
import type { Article } from '../article/article.ts'
import { articleId } from '../article/article-id.ts'
import { readFileName } from '../article/file-name.ts'
import { whyKeptBack } from '../article/kept-back.ts'
import { languageOfFolder } from '../article/language-code.ts'
import { nameOf } from '../article/read.ts'
import { slugOf } from '../article/slug.ts'
import type { Config } from '../config.ts'
import { pathOfArticle, pathOfPage } from '../paths.ts'
import { compareText, type Diagnostic } from '../source/diagnostic.ts'
import type { Content } from './content.ts'
import { slugFault } from './slug-fault.ts'

/** Makes the path of a text's page of its language and slug. */
type PathOf = (lang: string, slug: string) => string

/**
 * Give each text that is out an address of its own, with a warning where that is not the one it asks for. Of several at one
 * address the oldest keeps it, and of two without a day the first by its file; another is told from it by the name of its
 * file, by the folders that it is in, or by a number, and so is one at an address of the site itself. On a site with pages of its own, addresses are settled by these.
 */
export function ownAddresses(content: Content, config: Config): Content {
  if (!config.routes) return content
  // What can be no file at all is told of that.
  const isOut = (text: Article): boolean =>
    (config.drafts || whyKeptBack(text.kept, config.today) === undefined) &&
    slugFault(text, config)?.rule !== 'file-name'
  const pathsOf = new Map<Article, PathOf>()
  for (const text of content.articles.filter(isOut))
    pathsOf.set(text, (lang, slug) => pathOfArticle(config, lang, slug))
  for (const text of content.pages.filter(isOut))
    pathsOf.set(text, (lang, slug) => pathOfPage(config, lang, slug))
  const taken = new Map<string, Article>()
  const twins: (readonly [text: Article, first: Article | undefined])[] = []
  for (const text of [...pathsOf.keys()].sort(oldestFirst)) {
    const first = taken.get(text.id) ?? taken.get(text.path)
    if (first || slugFault(text, config)) twins.push([text, first])
    else taken.set(text.id, text).set(text.path, text)
  }
  if (twins.length === 0) return content
  const diagnostics: Diagnostic[] = []
  const moved = new Map<Article, Article>()
  for (const [text, first] of twins) {
    const lang = text.lang.value
    const pathOf = pathsOf.get(text)
    for (const slug of otherSlugs(text, config)) {
      const id = articleId(lang, slug)
      const path = pathOf?.(lang, slug) ?? text.path
      if (taken.has(id) || taken.has(path)) continue
      const own = { ...text, slug, id, path }
      taken.set(id, own).set(path, own)
      moved.set(text, own)
      diagnostics.push(told(text, first, path))
      break
    }
  }
  const settle = (text: Article): Article => moved.get(text) ?? text
  return {
    ...content,
    articles: content.articles.map(settle),
    pages: content.pages.map(settle),
    diagnostics: [...content.diagnostics, ...diagnostics],
  }
}

function oldestFirst(a: Article, b: Article): number {
  const dayOf = ({ said }: Article): string => said.published ?? '~'
  return compareText(dayOf(a), dayOf(b)) || compareText(a.file, b.file)
}

/** List the slugs that tell a text from another of the same slug, without end: the best first. */
function* otherSlugs(
  text: Article,
  config: Pick<Config, 'languages' | 'content' | 'articles'>,
): Generator<string> {
  const { slug, file, lang } = text
  // Where addresses are those of the files, the folders are in them already.
  if (!slug.includes('/')) {
    const known = [...config.languages, lang.value]
    const { stem, number, date } = readFileName(nameOf(file, known), known)
    const name = slugOf([number ?? date?.slice(0, 10), stem].filter(Boolean).join(' '))
    if (name !== slug) yield name
    let longer = slug
    for (const folder of foldersOf(text, config).reverse()) {
      longer = slugOf(`${folder} ${longer}`)
      if (longer !== slug) yield longer
    }
  }
  for (let number = 2; ; number += 1) yield `${slug}-${number}`
}

/** List the folders that a text is in below the home of its kind, without that of its language and one that it is the `index` of. */
function foldersOf({ file }: Article, { content, articles }: Pick<Config, 'content' | 'articles'>): string[] {
  const home = [articles, posix.join(content, 'pages')].find((each) => file.startsWith(`${each}/`)) ?? ''
  const names = posix.relative(home, posix.dirname(file)).split('/')
  if (/^index\./.test(posix.basename(file))) names.pop()
  return names.filter((name, at) => name !== '' && !(at === 0 && languageOfFolder(name) !== undefined))
}

function told(text: Article, first: Article | undefined, path: string): Diagnostic {
  const { file, said, place, titlePlace } = text
  const { line, column } = said.slug === undefined ? titlePlace : place(['slug'])
  const found = first
    ? `the address ${text.path} a second time (also ${first.file})`
    : `the slug "${text.slug}", which the site uses itself`
  const advice = first ? otherAddress(text, first) : 'choose another'
  const message = `found ${found}, so that this text is at ${path}; ${advice}`
  const rule = first ? 'duplicate-slug' : 'reserved-slug'
  return { file, line, column, severity: 'warning', rule, message }
}

/** Say how two texts get addresses of their own: files of one name in two folders by these, all at once. */
export function otherAddress({ file }: Article, twin: Article): string {
  const slug = 'give one of them another slug'
  return posix.basename(file) === posix.basename(twin.file)
    ? `${slug}, or put folders into all addresses: perennial({ paths: '/{lang}/{id}/' })`
    : slug
}
