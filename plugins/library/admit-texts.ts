import type { Article } from '../article/article.ts'
import { whyKeptBack } from '../article/kept-back.ts'
import type { Published } from '../article/published.ts'
import type { Config } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import { compareText, type Diagnostic } from '../source/diagnostic.ts'
import { nameFault } from '../source/name-fault.ts'
import { SECTIONS } from './addresses.ts'

/** The texts of a site, sorted by whether they are published. */
interface Admitted {
  /** The published ones, by id in code-unit order. */
  readonly articles: readonly Published[]
  readonly pages: readonly Published[]
  readonly byId: ReadonlyMap<string, Published>
  /** By the path of their file; with those that are left out for a fault of their own. */
  readonly published: ReadonlyMap<string, Published>
  readonly unpublished: ReadonlyMap<string, Article>
  /** Why each is kept back that is. */
  readonly keptBack: ReadonlyMap<Article, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Decide which texts are out: those that no writer keeps back, in a language of the site, under an address of their own. */
export function admitTexts(
  content: { readonly articles: readonly Article[]; readonly pages: readonly Article[] },
  config: Config,
): Admitted {
  const diagnostics: Diagnostic[] = []
  const report = (
    article: Article,
    key: keyof Article['said'],
    severity: Diagnostic['severity'],
    rule: string,
    message: string,
  ): void => {
    // What the writer did not say has no place of its own.
    const { line, column } = article.said[key] === undefined ? article.titlePlace : article.place([key])
    diagnostics.push({ file: article.file, line, column, severity, rule, message })
  }
  const known = new Map<string, Published>()
  const titles = new Map<string, Article>()
  const published = new Map<string, Published>()
  const unpublished = new Map<string, Article>()
  const keptBack = new Map<Article, string>()
  const accept = (article: Article): article is Published => {
    const why = config.drafts ? undefined : whyKeptBack(article.kept, config.today)
    if (why !== undefined) {
      unpublished.set(article.file, article)
      keptBack.set(article, why)
      return false
    }
    if (!isInOneOf(config.languages, article)) {
      report(
        article,
        'lang',
        'error',
        'language',
        `found a text in "${article.lang.value}", but the site has ${config.languages.join(' and ')}; set lang or add the language`,
      )
      return false
    }
    const lang = article.lang.value
    // A fault of the text is not one of the links to it.
    published.set(article.file, article)
    const twin = known.get(article.id)
    if (twin) {
      report(
        article,
        'slug',
        'error',
        'duplicate-slug',
        `found the address ${article.id} a second time (also ${twin.file}); give one of them another slug`,
      )
      return false
    }
    if (Object.values(SECTIONS).some((section) => section[lang] === article.slug)) {
      report(
        article,
        'slug',
        'error',
        'reserved-slug',
        `found the slug "${article.slug}", which the site uses itself; choose another`,
      )
      return false
    }
    const fault = nameFault(article.slug)
    if (fault !== undefined) {
      report(article, 'slug', 'error', 'file-name', `found a slug ${fault}`)
      return false
    }
    const sameTitle = titles.get(`${lang}:${article.title}`)
    if (sameTitle)
      report(
        article,
        'title',
        'warning',
        'duplicate-title',
        `found the title of ${sameTitle.file} again; readers and search engines can't tell the two apart`,
      )
    known.set(article.id, article)
    titles.set(`${lang}:${article.title}`, article)
    return true
  }
  const byId = (a: Article, b: Article): number => compareText(a.id, b.id) || compareText(a.file, b.file)
  const articles = [...content.articles].sort(byId).filter(accept)
  const pages = [...content.pages].sort(byId).filter(accept)
  return { articles, pages, published, unpublished, keptBack, byId: known, diagnostics }
}

function isInOneOf(languages: readonly SiteLanguage[], article: Article): article is Published {
  return languages.some((language) => language === article.lang.value)
}
