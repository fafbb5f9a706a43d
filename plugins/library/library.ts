import type { Article } from '../article/article.ts'
import { isExpired } from '../article/dates.ts'
import { whyKeptBack } from '../article/kept-back.ts'
import type { Author } from '../authors/schema.ts'
import { type Book, compileBook } from '../books/compile.ts'
import type { BookDefinition } from '../books/schema.ts'
import type { Config } from '../config.ts'
import type { JourneyStage } from '../journey/journey-stage.ts'
import { isSiteLanguage, type SiteLanguage } from '../language.ts'
import type { Offer, OfferDefinition } from '../offers/schema.ts'
import { compareDiagnostics, compareText, type Diagnostic } from '../source/diagnostic.ts'
import { SECTIONS } from './addresses.ts'
import { heldAddresses } from './held-addresses.ts'
import { checkLandings } from './landings.ts'
import { leadOffers } from './landmarks.ts'
import type { Alike } from './likeness.ts'
import { checkLinks, resolveLink, type Target, type TextsByFile } from './links.ts'
import { type OffersOf, offersOf } from './offers-of.ts'
import { relate, type Ways } from './relate.ts'
import { checkTopics } from './topics.ts'
import { findTranslations, type Translations } from './translations.ts'

/** What was read from the content folder. */
export interface Content {
  readonly articles: readonly Article[]
  /** Standing pages such as "about"; they have addresses like articles but no stage, card or offer. */
  readonly pages: readonly Article[]
  readonly books: readonly BookDefinition[]
  readonly offers: readonly OfferDefinition[]
  readonly authors: readonly Author[]
  /** The ids of books, offers and authors that their files keep back. */
  readonly keptBack?: Library['keptBack']
  readonly diagnostics: readonly Diagnostic[]
  /** Tells what else stands on the site. Default: nothing does. */
  readonly holds?: Library['holds']
}

/** All texts of a site and how they relate. Computed once, read by all, changed by none. */
export interface Library {
  readonly config: Config
  /** The published articles, by id in code-unit order. */
  readonly articles: readonly Article[]
  /** Those of them that are still passed on in posts, newsletters and books. */
  readonly shareable: readonly Article[]
  readonly pages: readonly Article[]
  readonly books: readonly Book[]
  /** The offers that lead somewhere, and all of them as their files say them. */
  readonly offers: readonly Offer[]
  readonly offerDefinitions: readonly OfferDefinition[]
  readonly authors: readonly Author[]
  /** The ids of books, offers and authors that are kept back. */
  readonly keptBack: Readonly<Record<'books' | 'offers' | 'authors', ReadonlySet<string>>>
  /** How many texts were left out because they are drafts or lie in the future. */
  readonly unpublished: number
  readonly diagnostics: readonly Diagnostic[]
  /** The article or standing page of an id. */
  textOf(id: string): Article | undefined
  /** The stage of an article in the site's journey. */
  stageOf(article: Article): JourneyStage
  /** The next step and the related articles of an article. */
  waysOf(article: Article): Ways
  /** The articles of a stage that are most alike an article, in its language, the most alike first. */
  alikeTo(article: Article, stage: string, most: number): readonly Alike[]
  /** The versions of a text by language, its own included. */
  translationsOf(article: Article): ReadonlyMap<string, Article>
  /** The offers of a text: which fit, and where they stand on its page. */
  readonly offersOf: OffersOf
  /** Where a link in a text leads. */
  targetOf(article: Article, url: string): Target
  /** Whether a file is left out because it is a draft or lies in the future. */
  isKeptBack(file: string): boolean
  /** Whether an address leads to a text that is left out, or to a file of its own. */
  isHeld(url: string): boolean
  /** Whether something besides the content has an address: a file in `public/`, or a page of the site's own. */
  holds(path: string): boolean
  /** The names of a text's or book's authors, or the site's. */
  authorNames(work: { readonly author?: readonly string[] | undefined }): string[]
}

const NONE: ReadonlySet<string> = new Set()
const NO_WAYS: Ways = { next: undefined, related: [] }

/** Relate all content of a site. Pure: the same content and day give the same library. */
export function buildLibrary(content: Content, config: Config): Library {
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
  const seen = new Map<string, Article>()
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
    const lang = article.lang.value
    if (!isSiteLanguage(lang) || !config.languages.includes(lang)) {
      report(
        article,
        'lang',
        'error',
        'language',
        `found a text in "${lang}", but the site has ${config.languages.join(' and ')}; set lang or add the language`,
      )
      return false
    }
    // A fault of the text is not one of the links to it.
    published.set(article.file, article)
    const twin = seen.get(article.id)
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
    const sameTitle = titles.get(`${lang}:${article.title}`)
    if (sameTitle)
      report(
        article,
        'title',
        'warning',
        'duplicate-title',
        `found the title of ${sameTitle.file} again; readers and search engines can't tell the two apart`,
      )
    seen.set(article.id, article)
    titles.set(`${lang}:${article.title}`, article)
    return true
  }
  const byId = (a: Article, b: Article): number => compareText(a.id, b.id) || compareText(a.file, b.file)
  const articles = [...content.articles].sort(byId).filter(accept)
  const pages = [...content.pages].sort(byId).filter(accept)

  for (const found of content.diagnostics) {
    // What is kept back can't make the site wrong.
    const harmless = found.severity === 'error' && unpublished.has(found.file)
    diagnostics.push(harmless ? { ...found, severity: 'warning' } : found)
  }
  const out = new Set([...articles, ...pages].map(({ id }) => id))
  const held = new Set([...unpublished.values()].map(({ id }) => id).filter((id) => !out.has(id)))
  const isHeld = heldAddresses(held, config)
  const hidden = new Set([...unpublished.values()].flatMap(({ id, slug }) => [id, slug]))
  const translations = findTranslations([...articles, ...pages], hidden)
  diagnostics.push(...translations.diagnostics, ...checkTopics(articles, config))
  const shareable = articles.filter((article) => !isExpired(article, config.today))
  const books: Book[] = []
  for (const definition of content.books) {
    if (!config.languages.includes(definition.language)) {
      diagnostics.push({
        file: definition.file,
        ...definition.place(['language']),
        severity: 'warning',
        rule: 'book-language',
        message: `found a book in ${definition.language}, but the site has ${config.languages.join(' and ')}; it is left out`,
      })
      continue
    }
    const book = compileBook(definition, articles, keptBack, config)
    diagnostics.push(...book.diagnostics)
    if (book.value) books.push(book.value)
  }
  const { ways, likeness } = relate(articles, config.journey)
  const offers = leadOffers(content.offers, {
    articles,
    pages,
    books,
    unpublished: unpublished.values(),
    heldBooks: content.keptBack?.books ?? NONE,
    isHeld,
    forms: Object.keys(config.forms),
  })
  diagnostics.push(...offers.diagnostics)
  diagnostics.push(...checkLandings({ articles, pages, books, definitions: content.books, isHeld }, config))
  const texts: TextsByFile = { published, unpublished, isHeld }
  const targetOf: Library['targetOf'] = (article, url) => resolveLink(article, url, texts)
  for (const article of [...articles, ...pages]) diagnostics.push(...checkLinks(article, texts))
  return {
    config,
    articles,
    shareable,
    pages,
    books,
    offers: offers.value,
    offerDefinitions: content.offers,
    authors: content.authors,
    keptBack: content.keptBack ?? { books: NONE, offers: NONE, authors: NONE },
    unpublished: unpublished.size,
    diagnostics: diagnostics.sort(compareDiagnostics),
    textOf: (id) => seen.get(id),
    stageOf: ({ stage }) => config.journey.stage(stage.value),
    waysOf: (article) => ways.get(article.id) ?? NO_WAYS,
    alikeTo: (article, stage, most) => likeness.get(article.lang.value)?.nearest(article, stage, most) ?? [],
    translationsOf: (article) => translationsOf(translations.value, article),
    offersOf: offersOf({
      ...{ config, offers: offers.value, articles, pages, books, likeness, targetOf },
      nextOf: (article) => ways.get(article.id)?.next,
    }),
    targetOf,
    isHeld,
    isKeptBack: (file) => unpublished.has(file),
    holds: content.holds ?? (() => false),
    authorNames: ({ author = [] }) => {
      const shown = author.filter((name) => !content.keptBack?.authors.has(name))
      const names = shown.map((name) => content.authors.find(({ id }) => id === name)?.name ?? name)
      return names.length > 0 ? names : [config.title]
    },
  }
}

function translationsOf(all: Translations, article: Article): ReadonlyMap<string, Article> {
  return all.get(article.id) ?? new Map([[article.lang.value, article]])
}

/** The language of a published article, which is one of the site's. */
export function languageOfArticle(article: Article): SiteLanguage {
  const lang = article.lang.value
  if (isSiteLanguage(lang)) return lang
  throw new TypeError(`${article.file} is in ${lang} and can't be published`)
}
