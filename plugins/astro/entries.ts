import type { Article } from '../article/article.ts'
import type { Care } from '../article/care.ts'
import type { Foreign } from '../article/foreign.ts'
import type { Published } from '../article/published.ts'
import type { About, Shelf } from '../channel.ts'
import { pageKey, pageText } from '../html/page.ts'
import { typeset } from '../html/typography.ts'
import { directionOf, type SiteLanguage } from '../language.ts'
import { absolute, local, stagePath, topicPath } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { otherNextOf } from '../library/other-next.ts'
import { type OwnPicture, ownPicture } from '../library/own-picture.ts'
import { pictureAttributes } from '../library/pictures.ts'
import { versionsOf } from '../library/site-map.ts'
import type { Subject } from '../library/subject.ts'
import { topicLabel } from '../library/topic-label.ts'
import type { Planned } from '../publish/plan.ts'
import { authorPagesOf } from './author-pages.ts'
import { type BranchEntry, branchEntry } from './branch-entry.ts'
import { type CaseEntry, caseOf } from './case-entry.ts'
import { type Credit, creditsOf } from './credit.ts'
import { type LandingEntry, landingOf } from './landing-entry.ts'
import { type SeriesEntry, seriesEntry } from './series-entry.ts'
import { type Taught, taughtIn } from './taught.ts'
import { type WayOn, wayOn } from './way-on.ts'

/** A link to another page, ready to show. All paths include the site's base. */
export interface PageLink {
  readonly path: string
  readonly title: string
}

/** An article in a list. */
export interface Teaser extends PageLink {
  readonly id: string
  readonly excerpt: string
  readonly minutes: number
  readonly stage: string
  readonly stageName: string
  /** What it says in short, where it is a case study. */
  readonly caseStudy: CaseEntry | undefined
}

/** What the page of any text shows. The HTML of the text comes from `htmlOf()`. */
export interface TextEntry extends PageLink {
  readonly id: string
  readonly excerpt: string
  /** Digest of all that the HTML depends on. */
  readonly text: string
  readonly lang: string
  /** What stands above the text: the writer's own summary. Empty where the summary is taken from the text, which says it itself. */
  readonly lede: string
  /** Whole address, for search engines and link previews. */
  readonly url: string
  readonly authors: readonly string[]
  /** Paths of the pages of those of them who have one, by name. */
  readonly authorPages: Readonly<Record<string, string>>
  /** The authors as search engines are told of them. */
  readonly credits: readonly Credit[]
  /** The text's own picture as wide as it is made. */
  readonly picture: OwnPicture | undefined
  readonly published: string | undefined
  readonly updated: string | undefined
  /** The main headings of the text, for a table of contents. */
  readonly headings: readonly { readonly id: string; readonly title: string }[]
  readonly image:
    | { readonly alt: string; readonly attributes: Readonly<Record<string, string | number>> }
    | undefined
  /** The same text in other languages, by language. */
  readonly versions: Readonly<Record<string, string>>
}

/** A text in a language that the site does not have, as its page needs it. */
export interface ForeignEntry extends TextEntry {
  readonly kind: 'article' | 'page'
  readonly dir: 'ltr' | 'rtl'
}

/** An article or a standing page, as its page needs it. */
export interface ArticleEntry extends Teaser, TextEntry, Taught {
  readonly id: string
  readonly excerpt: string
  readonly lang: SiteLanguage
  readonly stageLink: PageLink
  readonly topics: readonly (PageLink & { readonly id: string })[]
  readonly words: number
  readonly next: Teaser | undefined
  /** Other next steps of the same stage, for readers who have been at the first; none where the site does not look. */
  readonly otherNext: readonly Teaser[]
  /** The ways on at the last stage of the journey; none before it. */
  readonly onward: readonly WayOn[]
  readonly related: readonly Teaser[]
  /** Its place in a series; nothing where it is in none. */
  readonly series: SeriesEntry | undefined
  /** The part of the site that a standing page belongs to; nothing where none is above or below it. */
  readonly branch: BranchEntry | undefined
  /** What the page is to those who have bought, where it is for them. */
  readonly care: Care | undefined
  /** What the page is for, where it is a landing page. */
  readonly landing: LandingEntry | undefined
  /** What is nearest in the languages that it has no version in, by language. */
  readonly nearest: Readonly<Record<string, PageLink>>
}

/** A planned output, as the kit and the pages that link to it need it. */
export interface OutputEntry {
  /** Its size; unknown in development, where it is made when it is asked for. */
  readonly bytes: number | undefined
  readonly channel: string
  /** Path inside the built site; what it is called among all outputs. */
  readonly address: string
  readonly path: string
  readonly url: string
  readonly type: string
  readonly shelf: Shelf
  readonly subject: Subject
  readonly about: About
}

/** Describe an article for lists. */
export function teaserOf(library: Library, article: Published): Teaser {
  const lang = article.lang.value
  return {
    id: article.id,
    path: local(library.config, article.path),
    title: typeset(article.title, lang),
    excerpt: typeset(article.excerpt.value, lang),
    minutes: article.minutes,
    stage: article.stage.value,
    stageName: library.stageOf(article).labels[lang].name,
    caseStudy: caseOf(article),
  }
}

/** Describe an article for its page. */
export function articleEntry(library: Library, article: Published): ArticleEntry {
  const { config } = library
  const lang = article.lang.value
  const { next, related } = library.waysOf(article)
  const stage = library.stageOf(article)
  return {
    ...teaserOf(library, article),
    ...textEntry(library, article),
    lang,
    stageLink: { path: local(config, stagePath(config, stage, lang)), title: stage.labels[lang].name },
    topics: (article.said.topics ?? []).map((topic) => ({
      id: topic,
      path: local(config, topicPath(config, topic, lang)),
      title: topicLabel(config, topic, lang),
    })),
    words: article.words,
    next: next && teaserOf(library, next),
    otherNext: otherNextOf(library, article).map((other) => teaserOf(library, other)),
    onward: library.offersOf
      .onward(article)
      .map((offer) => wayOn(library, offer, article.stage.value, article.id)),
    related: related.map((other) => teaserOf(library, other)),
    series: seriesEntry(library, article),
    branch: branchEntry(library, article),
    care: article.said.care,
    landing: landingOf(library, article),
    nearest: nearestOf(library, article),
    ...taughtIn(article),
  }
}

function nearestOf(library: Library, article: Published): ArticleEntry['nearest'] {
  const found = library.config.languages.flatMap((lang) => {
    const near = library.nearestIn(article, lang)
    return near ? [[lang, { path: local(library.config, near.path), title: typeset(near.title, lang) }]] : []
  })
  return Object.fromEntries(found)
}

/** Describe a text in a language that the site does not have. */
export function foreignEntry(library: Library, text: Foreign): ForeignEntry {
  return { ...textEntry(library, text), kind: text.kind, dir: directionOf(text.lang.value) }
}

function textEntry(library: Library, article: Article): TextEntry {
  const { config } = library
  const lang = article.lang.value
  const excerpt = typeset(article.excerpt.value, lang)
  return {
    id: article.id,
    path: local(config, article.path),
    title: typeset(article.title, lang),
    excerpt,
    text: pageKey(article, pageText(library, article)),
    lang,
    lede: article.excerpt.from === 'front matter' ? excerpt : '',
    url: absolute(config, article.path),
    authors: library.authorNames(article.said),
    authorPages: authorPagesOf(library, article),
    credits: creditsOf(library, article.said, lang),
    picture: ownPicture(config, article),
    published: article.dates.published,
    updated: article.dates.updated,
    headings: article.headings
      .filter(({ depth }) => depth === 2)
      .map(({ id, text }) => ({ id, title: typeset(text, lang) })),
    image: heroOf(library, article),
    versions: localVersions(library, versionsOf(library, article)),
  }
}

/** The article's own picture, unless its text shows it already. */
function heroOf({ config }: Library, { image, pictures, said }: Article): TextEntry['image'] {
  const inText = [...pictures.values()].some(({ asset }) => asset.digest === image?.asset.digest)
  const found = image && pictureAttributes(config, image)
  if (!found || inText) return undefined
  const { srcSet, ...attributes } = found
  const files = srcSet === undefined ? {} : { srcset: srcSet }
  // It stands near the top of the page, where waiting for it would show.
  return { alt: said.imageAlt ?? '', attributes: { ...attributes, ...files, loading: 'eager' } }
}

/** Describe a planned output. */
export function outputEntry(
  library: Library,
  { channel, output, address }: Planned,
  bytes?: number,
): OutputEntry {
  const { type, shelf, subject, about } = output
  const path = `/${address}`
  return {
    bytes,
    channel,
    address,
    path: local(library.config, path),
    url: absolute(library.config, path),
    type,
    shelf,
    subject,
    about,
  }
}

/** Make the addresses of a page's language versions as the site's own pages write them. */
export function localVersions(
  library: Library,
  versions: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(versions).map(([lang, path]) => [lang, local(library.config, path)]),
  )
}
