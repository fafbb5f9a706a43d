import type { Article } from '../article/article.ts'
import { isExpired } from '../article/dates.ts'
import type { Foreign } from '../article/foreign.ts'
import type { Published } from '../article/published.ts'
import type { Author } from '../authors/schema.ts'
import type { Book } from '../books/compile.ts'
import type { Config } from '../config.ts'
import type { JourneyStage } from '../journey/journey-stage.ts'
import type { SiteLanguage } from '../language.ts'
import type { Proof } from '../offers/proof.ts'
import type { Offer, OfferDefinition } from '../offers/schema.ts'
import type { ProofDefinition } from '../proof/schema.ts'
import { compareDiagnostics, type Diagnostic } from '../source/diagnostic.ts'
import { conflictAlone } from '../source/merge-conflict.ts'
import { local } from './addresses.ts'
import { admitTexts } from './admit-texts.ts'
import { authorNames } from './author-names.ts'
import { bodyLinks } from './body-links.ts'
import { bookVersions } from './book-versions.ts'
import { booksOf } from './books-of.ts'
import { type Branch, branchesOf } from './branches.ts'
import type { Content } from './content.ts'
import { foundInReading } from './found-in-reading.ts'
import { heldAddresses } from './held-addresses.ts'
import { type Introductions, introductionsOf } from './introductions.ts'
import { checkLandings } from './landings.ts'
import { leadOffers } from './landmarks.ts'
import { languageAt } from './language-at.ts'
import type { Alike } from './likeness.ts'
import { checkLinks, type Places, resolveLink, type Target } from './links.ts'
import { checkListAddresses } from './list-addresses.ts'
import { type ArticleList, listsOf } from './lists.ts'
import { misplacedKinds } from './misplaced-kinds.ts'
import { movedTexts } from './moved-texts.ts'
import { nameTopics } from './name-topics.ts'
import { type NearestIn, nearestFinder } from './nearest-in.ts'
import { nestPages } from './nest-pages.ts'
import { type OffersOf, offersOf } from './offers-of.ts'
import { type OldAddress, oldAddresses } from './old-addresses.ts'
import { oneSpelling } from './one-spelling.ts'
import { ownAddresses } from './own-addresses.ts'
import { proofsOf } from './proof.ts'
import { addressReader, type ReadAddress } from './read-address.ts'
import { relate, type Ways } from './relate.ts'
import { saidNext } from './said-next.ts'
import { placesIn, type Series, type SeriesPlace, seriesOf } from './series.ts'
import { settleNames } from './settle-names.ts'
import { shortSlugs } from './short-slugs.ts'
import { checkStagePages } from './stage-pages.ts'
import { checkTopics } from './topics.ts'
import { findTranslations } from './translations.ts'
import { waitingTexts } from './waiting-texts.ts'

/** All texts of a site and how they relate. Computed once, read by all, changed by none. */
export interface Library {
  readonly config: Config
  /** The published articles, by id in code-unit order. */
  readonly articles: readonly Published[]
  /** Those of them that are still passed on in posts, newsletters and books. */
  readonly shareable: readonly Published[]
  readonly pages: readonly Published[]
  /** The texts of both kinds in languages that the site does not have: they have pages and cards, and nothing is made of them. */
  readonly foreign: readonly Foreign[]
  /** All that have a page: articles, standing pages, and those in other languages. */
  readonly texts: readonly Article[]
  readonly books: readonly Book[]
  /** The offers that lead somewhere, and all of them as their files say them. */
  readonly offers: readonly Offer[]
  readonly offerDefinitions: readonly OfferDefinition[]
  readonly authors: readonly Author[]
  readonly proof: readonly ProofDefinition[]
  /** The lists of articles that have pages: by year, stage, topic and so on. */
  readonly lists: readonly ArticleList[]
  /** The series of which two parts are out. */
  readonly series: readonly Series[]
  /** What writers say of stages and topics, by `stage ID` and `topic ID`. */
  readonly introductions: Introductions
  /** The ids of books, offers, authors and proof that are kept back. */
  readonly keptBack: Readonly<Record<'books' | 'offers' | 'authors' | 'proof', ReadonlySet<string>>>
  /** The addresses that texts had before, by their plain paths. */
  readonly oldAddresses: ReadonlyMap<string, OldAddress>
  /** How many texts were left out because they are drafts or lie in the future. */
  readonly unpublished: number
  /** The files of the texts that their writers keep back for good, and the paths that their pages would have. */
  readonly drafts: ReadonlyMap<string, string>
  /** The files of the texts that only wait for their day, and that day (`YYYY-MM-DD`). */
  readonly waiting: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
  /** The article or standing page of an id, in whatever language. */
  textOf(id: string): Article | undefined
  /** The stage of an article in the site's journey. */
  stageOf(article: Article): JourneyStage
  /** Where an article stands in its series; nothing where it is in none. */
  placeInSeries(article: Article): SeriesPlace | undefined
  /** The part of the site that a standing page belongs to; nothing where none is above or below it. */
  branchOf(page: Article): Branch | undefined
  /** The next step and the related articles of an article: the step that its writer says, or else the next part of its series. */
  waysOf(article: Published): Ways
  /** The articles of a stage that are most alike an article, in its language, the most alike first. */
  alikeTo(article: Published, stage: string, most: number): readonly Alike[]
  /** The versions of a text by language, its own included. */
  translationsOf(article: Article): ReadonlyMap<string, Article>
  /** What comes nearest to a text in a language that it has no version in. */
  readonly nearestIn: NearestIn
  /** The versions of a book by language, its own included. */
  bookVersionsOf(book: Book): ReadonlyMap<SiteLanguage, Book>
  /** The offers of a text: which fit, and where they stand on its page. */
  readonly offersOf: OffersOf
  /** What is said on the page of a book. */
  proofOfBook(book: Book): readonly Proof[]
  /** What is said on the page of an article, before the offer at its end. */
  proofOf(article: Published): Proof | undefined
  /** What of the site an address leads to, as people write it. */
  readonly placeOf: ReadAddress
  /** An address as people write it, in the library's own words: a place of the site as its path, another as it is. */
  linkOf(url: string): string
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
const NO_WAYS: Ways = { next: undefined, likeness: 0, isFar: false, isSaid: false, related: [] }

/** Relate all content of a site. Pure: the same content and day give the same library. */
export function buildLibrary(read: Content, site: Config): Library {
  const config = nameTopics(site, read.shelves ?? [])
  const addressed = nestPages(ownAddresses(shortSlugs(settleNames(read, config), config), config), config)
  const content = oneSpelling(addressed, config)
  const admitted = admitTexts(content, config)
  const { articles, pages, foreign, published, unpublished, keptBack, byId } = admitted
  const texts = [...articles, ...pages, ...foreign]
  const diagnostics = [...admitted.diagnostics, ...foundInReading(content.diagnostics, unpublished)]
  const out = new Set(texts.map(({ id }) => id))
  const held = [...unpublished.values()].filter(({ id }) => !out.has(id))
  const isHeld = heldAddresses(held, out, config)
  const hidden = new Set([...unpublished.values()].flatMap(({ id, slug }) => [id, slug]))
  const translations = findTranslations(texts, hidden)
  diagnostics.push(...misplacedKinds(articles, pages))
  diagnostics.push(...translations.diagnostics, ...checkTopics(articles, config), ...checkStagePages(config))
  const shareable = articles.filter((article) => !isExpired(article, config.today))
  const { value: books, ...compiled } = booksOf(content.books, { articles, keptBack, config })
  diagnostics.push(...compiled.diagnostics)
  const introductions = introductionsOf(content.shelves ?? [], { articles, keptBack, config })
  const series = seriesOf(articles, config)
  diagnostics.push(...introductions.diagnostics, ...series.diagnostics)
  const lists = listsOf({
    ...{ config, articles, foreign, authors: content.authors },
    ...{ series: series.value, introductions: introductions.value, translations: translations.value },
  })
  const bookTwins = bookVersions(books, content.keptBack?.books ?? NONE)
  diagnostics.push(...checkListAddresses(texts, lists), ...bookTwins.diagnostics)
  const textOf: Library['textOf'] = (id) => byId.get(id)
  const holds = content.holds ?? (() => false)
  const paged = { config, articles, pages, foreign, books, lists, offers: content.offers }
  const old = oldAddresses({ ...paged, holds })
  diagnostics.push(...old.diagnostics)
  const placeOf = addressReader({ ...paged, holds, old: old.value })
  const linkOf: Library['linkOf'] = (url) => {
    const place = placeOf(url)
    return place ? place.path + place.query + place.hash : url
  }
  const proofs = proofsOf(content.proof ?? [], content.books, {
    ...{ keptBack: content.keptBack?.proof ?? NONE, isHeld, placeOf, linkOf },
  })
  diagnostics.push(...proofs.diagnostics)
  const offers = leadOffers(content.offers, {
    proofs: proofs.value,
    articles: [...articles, ...foreign.filter(({ kind }) => kind === 'article')],
    pages: [...pages, ...foreign.filter(({ kind }) => kind === 'page')],
    books,
    unpublished: unpublished.values(),
    config,
    heldBooks: content.keptBack?.books ?? NONE,
    isHeld,
    forms: Object.keys(config.forms),
    linkOf,
    languageOf: (link) => {
      const place = placeOf(link)
      return place && languageAt(place, { books, config })
    },
  })
  diagnostics.push(...offers.diagnostics)
  diagnostics.push(...checkLandings({ articles, pages, books, definitions: content.books, isHeld }, config))
  const translationsOf: Library['translationsOf'] = (article) =>
    translations.value.get(article.id) ?? new Map([[article.lang.value, article]])
  const targets: Places = {
    ...{ published, unpublished, isHeld, isGuest: config.routes === undefined },
    folders: [config.articles, `${config.content}/pages`],
    read: placeOf,
    moved: movedTexts({ config, out: texts, unpublished: unpublished.values() }),
    write: (text) => local(config, text.path),
  }
  const targetOf: Library['targetOf'] = (article, url) => resolveLink(article, url, targets)
  for (const article of texts) diagnostics.push(...checkLinks(article, targets))
  const places = placesIn(series.value)
  const said = saidNext(articles, { hidden, places })
  diagnostics.push(...said.diagnostics)
  const links = bodyLinks({ config, articles, pages, targetOf })
  const branches = branchesOf(pages, links, config)
  const { ways, likeness } = relate(articles, config.journey, { said: said.value, links })
  const waysOf: Library['waysOf'] = ({ id }) => ways.get(id) ?? NO_WAYS
  const alikeTo: Library['alikeTo'] = (article, stage, most) =>
    likeness.get(article.lang.value)?.nearest(article, stage, most) ?? []
  const placed = offersOf({
    ...{ config, offers: offers.value, articles, pages, books, likeness, targetOf, translationsOf },
    nextOf: (article) => waysOf(article).next,
  })
  const standing = new Set(pages)
  return {
    ...{ config, articles, shareable, pages, foreign, texts, books },
    ...{ offers: offers.value, offerDefinitions: content.offers, authors: content.authors },
    proof: content.proof ?? [],
    ...{ lists, series: series.value, introductions: introductions.value },
    keptBack: content.keptBack ?? { books: NONE, offers: NONE, authors: NONE, proof: NONE },
    oldAddresses: old.value,
    unpublished: unpublished.size,
    drafts: new Map(held.filter(({ kept }) => kept.by !== undefined).map(({ file, path }) => [file, path])),
    waiting: waitingTexts(unpublished.values()),
    diagnostics: conflictAlone(diagnostics).sort(compareDiagnostics),
    textOf,
    stageOf: ({ stage }) => config.journey.stage(stage.value),
    placeInSeries: ({ id }) => places.get(id),
    branchOf: ({ id }) => branches.get(id),
    waysOf,
    alikeTo,
    translationsOf,
    nearestIn: nearestFinder({ articles, alikeTo, translationsOf }, config.journey),
    bookVersionsOf: (book) => bookTwins.value.get(book.id) ?? new Map([[book.language, book]]),
    offersOf: placed,
    proofOfBook: proofs.value.ofBook,
    // A standing page has no stage.
    proofOf: (text) => (standing.has(text) ? undefined : proofs.value.fitting(text, placed.place(text))),
    placeOf,
    linkOf,
    targetOf,
    isHeld,
    isKeptBack: (file) => unpublished.has(file),
    holds,
    authorNames: ({ author = [] }) => authorNames(author, content, config),
  }
}
