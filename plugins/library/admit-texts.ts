import type { Article } from '../article/article.ts'
import type { Foreign } from '../article/foreign.ts'
import { isIn } from '../article/is-in.ts'
import { whyKeptBack } from '../article/kept-back.ts'
import type { Published } from '../article/published.ts'
import type { Config } from '../config.ts'
import { compareText, type Diagnostic } from '../source/diagnostic.ts'
import { otherAddress } from './own-addresses.ts'
import { slugFault } from './slug-fault.ts'
import { tellLanguages } from './tell-languages.ts'

/** The texts of a site, sorted by whether they are published. */
interface Admitted {
  /** The published ones, by id in code-unit order. */
  readonly articles: readonly Published[]
  readonly pages: readonly Published[]
  /** Those of both kinds in languages that the site does not have. */
  readonly foreign: readonly Foreign[]
  readonly byId: ReadonlyMap<string, Article>
  /** By the path of their file; with those that are left out for a fault of their own. */
  readonly published: ReadonlyMap<string, Article>
  readonly unpublished: ReadonlyMap<string, Article>
  /** Why each is kept back that is. */
  readonly keptBack: ReadonlyMap<Article, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Decide which texts are out: those that no writer keeps back, under an address of their own. */
export function admitTexts(
  content: { readonly articles: readonly Article[]; readonly pages: readonly Article[] },
  config: Config,
): Admitted {
  const diagnostics: Diagnostic[] = []
  const known = new Map<string, Article>()
  const paths = new Map<string, Article>()
  const titles = new Map<string, Article>()
  const published = new Map<string, Article>()
  const unpublished = new Map<string, Article>()
  const keptBack = new Map<Article, string>()
  const accept = (article: Article): boolean => {
    const why = config.drafts ? undefined : whyKeptBack(article.kept, config.today)
    if (why !== undefined) {
      unpublished.set(article.file, article)
      keptBack.set(article, why)
      return false
    }
    // A fault of the text is not one of the links to it.
    published.set(article.file, article)
    const refusal = refusalOf(article, known.get(article.id) ?? paths.get(article.path), config)
    if (refusal) {
      diagnostics.push(refusal)
      return false
    }
    const key = `${article.lang.value}:${article.title}`
    const sameTitle = titles.get(key)
    if (sameTitle) diagnostics.push(doubled(article, sameTitle))
    known.set(article.id, article)
    paths.set(article.path, article)
    titles.set(key, article)
    return true
  }
  const byId = (a: Article, b: Article): number => compareText(a.id, b.id) || compareText(a.file, b.file)
  const articles = [...content.articles].sort(byId).filter(accept)
  const pages = [...content.pages].sort(byId).filter(accept)
  const isOwn = (text: Article): text is Published => isIn(config.languages, text)
  const foreignIn = (texts: readonly Article[], kind: Foreign['kind']): Foreign[] =>
    texts.filter((text) => !isOwn(text)).map((text) => ({ ...text, kind }))
  const foreign = [...foreignIn(articles, 'article'), ...foreignIn(pages, 'page')]
  // What is found by its id or file is the same as what stands in the list.
  for (const text of foreign) {
    known.set(text.id, text)
    published.set(text.file, text)
  }
  diagnostics.push(...tellLanguages(foreign, config.root))
  return {
    articles: articles.filter(isOwn),
    pages: pages.filter(isOwn),
    ...{ foreign, published, unpublished, keptBack, byId: known, diagnostics },
  }
}

/** Say why a text can't have its address; nothing where it can. `twin` is the text that has it already. */
function refusalOf(article: Article, twin: Article | undefined, config: Config): Diagnostic | undefined {
  const refuse = (rule: string, found: string): Diagnostic =>
    at(article, 'slug', 'error', rule, `found ${found}`)
  if (twin)
    return refuse(
      'duplicate-slug',
      `the address ${article.path} a second time (also ${twin.file}); ${otherAddress(article, twin)}`,
    )
  const fault = slugFault(article, config)
  return fault && refuse(fault.rule, fault.found)
}

function doubled(article: Article, other: Article): Diagnostic {
  const found = `found the title of ${other.file} again`
  return at(
    article,
    'title',
    'warning',
    'duplicate-title',
    `${found}; readers and search engines can't tell the two apart`,
  )
}

/** Place a finding at a key of the front matter; what the writer did not say has no place of its own. */
function at(
  { file, said, place, titlePlace }: Article,
  key: keyof Article['said'],
  severity: Diagnostic['severity'],
  rule: string,
  message: string,
): Diagnostic {
  const { line, column } = said[key] === undefined ? titlePlace : place([key])
  return { file, line, column, severity, rule, message }
}
