import type { Article } from '../article/article.ts'
import type { Book } from '../books/compile.ts'
import type { About, Shelf, Subject } from '../channel.ts'
import { topicLabel } from '../config.ts'
import { pageKey, pageText } from '../html/page.ts'
import { typeset } from '../html/typography.ts'
import type { SiteLanguage } from '../language.ts'
import { absolute, articlePath, bookPath, local, stagePath, topicPath } from '../library/addresses.ts'
import { type Library, languageOfArticle } from '../library/library.ts'
import { pictureAttributes } from '../library/pictures.ts'
import { versionsOf } from '../library/site-map.ts'
import type { Planned } from '../publish/plan.ts'
import type { Mode } from '../theme/theme.ts'

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
}

/** An article or a standing page, as its page needs it. The HTML of the text comes from `htmlOf()`. */
export interface ArticleEntry extends Teaser {
  /** Digest of all that the HTML depends on. */
  readonly text: string
  readonly lang: SiteLanguage
  /** Whole address, for search engines and link previews. */
  readonly url: string
  readonly stageLink: PageLink
  readonly topics: readonly (PageLink & { readonly id: string })[]
  readonly authors: readonly string[]
  readonly words: number
  readonly published: string | undefined
  readonly updated: string | undefined
  /** The main headings of the text, for a table of contents. */
  readonly headings: readonly { readonly id: string; readonly title: string }[]
  readonly image:
    | { readonly alt: string; readonly attributes: Readonly<Record<string, string | number>> }
    | undefined
  readonly next: Teaser | undefined
  readonly related: readonly Teaser[]
  /** The same text in other languages, by language. */
  readonly versions: Readonly<Partial<Record<SiteLanguage, string>>>
}

/** A book, as its page needs it. */
export interface BookEntry {
  readonly lang: SiteLanguage
  readonly path: string
  readonly url: string
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly authors: readonly string[]
  readonly chapters: readonly Teaser[]
  readonly minutes: number
}

/** A planned output, as the kit and the pages that link to it need it. */
export interface OutputEntry {
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

/** The whole site, as every page needs it. */
export interface SiteEntry {
  readonly title: string
  readonly description: Readonly<Partial<Record<SiteLanguage, string>>>
  readonly languages: readonly SiteLanguage[]
  /** The stages of the journey, in order; colours as `#rrggbb`. */
  readonly stages: readonly { readonly id: string; readonly colour: string }[]
  /** What the browser's own surroundings are coloured in, by theme. */
  readonly paper: Readonly<Record<Mode, string>>
  readonly base: string
  readonly url: string
  readonly kit: 'public' | 'separate' | false
  /** The languages that have books. */
  readonly bookLanguages: readonly SiteLanguage[]
  /** The standing pages, for the menu. */
  readonly pages: readonly (PageLink & { readonly lang: SiteLanguage })[]
}

/** Describe an article for lists. */
export function teaserOf(library: Library, article: Article): Teaser {
  const lang = languageOfArticle(article)
  return {
    id: article.id,
    path: local(library.config, articlePath(article)),
    title: typeset(article.title, lang),
    excerpt: typeset(article.excerpt.value, lang),
    minutes: article.minutes,
    stage: article.stage.value,
    stageName: library.stageOf(article).labels[lang].name,
  }
}

/** Describe an article for its page. */
export function articleEntry(library: Library, article: Article): ArticleEntry {
  const { config } = library
  const lang = languageOfArticle(article)
  const { next, related } = library.waysOf(article)
  const stage = library.stageOf(article)
  return {
    ...teaserOf(library, article),
    text: pageKey(article, pageText(library, article)),
    lang,
    url: absolute(config, articlePath(article)),
    stageLink: { path: local(config, stagePath(stage, lang)), title: stage.labels[lang].name },
    topics: (article.said.topics ?? []).map((topic) => ({
      id: topic,
      path: local(config, topicPath(config, topic, lang)),
      title: topicLabel(config, topic, lang),
    })),
    authors: library.authorNames(article.said),
    words: article.words,
    published: article.dates.published,
    updated: article.dates.updated,
    headings: article.headings
      .filter(({ depth }) => depth === 2)
      .map(({ id, text }) => ({ id, title: typeset(text, lang) })),
    image: heroOf(library, article),
    next: next && teaserOf(library, next),
    related: related.map((other) => teaserOf(library, other)),
    versions: localVersions(library, versionsOf(library, article)),
  }
}

/** The article's own picture, unless its text shows it already. */
function heroOf({ config }: Library, { image, pictures, said }: Article): ArticleEntry['image'] {
  const inText = [...pictures.values()].some(({ asset }) => asset.digest === image?.asset.digest)
  if (!image || inText) return undefined
  const { srcSet, ...attributes } = pictureAttributes(config, image)
  const files = srcSet === undefined ? {} : { srcset: srcSet }
  // It stands near the top of the page, where waiting for it would show.
  return { alt: said.imageAlt ?? '', attributes: { ...attributes, ...files, loading: 'eager' } }
}

/** Describe a book for its page. */
export function bookEntry(library: Library, book: Book): BookEntry {
  const lang = book.language
  return {
    lang,
    path: local(library.config, bookPath(book)),
    url: absolute(library.config, bookPath(book)),
    title: typeset(book.title, lang),
    subtitle: typeset(book.subtitle ?? '', lang),
    description: typeset(book.description, lang),
    authors: library.authorNames(book),
    chapters: book.chapters.map((chapter) => teaserOf(library, chapter)),
    minutes: book.chapters.reduce((sum, chapter) => sum + chapter.minutes, 0),
  }
}

/** Describe a planned output. */
export function outputEntry(library: Library, { channel, output, address }: Planned): OutputEntry {
  const { type, shelf, subject, about } = output
  const path = `/${address}`
  return {
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

/** Describe the site. */
export function siteEntry({ config, pages, books }: Library): SiteEntry {
  const { title, description, languages, base, kit, journey, theme } = config
  const stages = journey.stages.map(({ id, colour }) => ({ id, colour }))
  const links = pages.map((page) => ({
    lang: languageOfArticle(page),
    path: local(config, articlePath(page)),
    title: page.title,
  }))
  const bookLanguages = languages.filter((lang) => books.some(({ language }) => language === lang))
  const url = absolute(config, '/')
  const paper = { light: theme.colours.light.paper, dark: theme.colours.dark.paper }
  return { title, description, languages, stages, paper, base, url, kit, bookLanguages, pages: links }
}

/** Make the addresses of a page's language versions as the site's own pages write them. */
export function localVersions(
  library: Library,
  versions: Readonly<Partial<Record<SiteLanguage, string>>>,
): Readonly<Partial<Record<SiteLanguage, string>>> {
  return Object.fromEntries(
    Object.entries(versions).map(([lang, path]) => [lang, local(library.config, path)]),
  )
}
