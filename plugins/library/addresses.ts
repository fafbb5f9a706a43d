import { ASCII_LETTERS } from '../ascii-letters.ts'
import type { Config } from '../config.ts'
import type { JourneyStage } from '../journey/journey-stage.ts'
import type { SiteLanguage } from '../language.ts'
import { languagePrefix, type Paths } from '../paths.ts'
import { topicLabel } from './topic-label.ts'

/** The part of an address that names the kind of page, per language. An article can't have one of these as its slug. */
export const SECTIONS = {
  stage: { da: 'fase', en: 'stage' },
  topic: { da: 'emne', en: 'topic' },
  book: { da: 'bog', en: 'book' },
  articles: { da: 'artikler', en: 'articles' },
  author: { da: 'forfatter', en: 'author' },
  series: { da: 'serie', en: 'series' },
  cases: { da: 'cases', en: 'case-studies' },
  thanks: { da: 'tak', en: 'thanks' },
  received: { da: 'modtaget', en: 'received' },
  tryAgain: { da: 'proev-igen', en: 'try-again' },
  search: { da: 'soeg', en: 'search' },
} as const satisfies Record<string, Record<SiteLanguage, string>>

/** Path of a language's home page. Paths of pages begin and end with `/`, and leave out the site's base. */
export function homePath(site: Rooted, lang: string): string {
  return `${languagePrefix(site, lang)}/`
}

/** Path of a stage page: the stage's name in that language, in ASCII. */
export function stagePath(site: Rooted, stage: JourneyStage, lang: SiteLanguage): string {
  return `${languagePrefix(site, lang)}/${SECTIONS.stage[lang]}/${asciiSlug(stage.labels[lang].name)}/`
}

/** Path of a topic page: the topic's name in that language, in ASCII. */
export function topicPath(
  config: Rooted & Pick<Config, 'topics'>,
  topic: string,
  lang: SiteLanguage,
): string {
  return `${languagePrefix(config, lang)}/${SECTIONS.topic[lang]}/${topicKey(topicLabel(config, topic, lang))}/`
}

/** Path of the page that lists all articles of a language; below it are their years, and the texts in other languages. */
export function articlesPath(site: Rooted, lang: SiteLanguage, below?: string): string {
  return `${languagePrefix(site, lang)}/${SECTIONS.articles[lang]}/${below === undefined ? '' : `${below}/`}`
}

/** Path of an author's page, by the name of the author's file. */
export function authorPath(site: Rooted, id: string, lang: SiteLanguage): string {
  return `${languagePrefix(site, lang)}/${SECTIONS.author[lang]}/${id}/`
}

/** Path of the page of a series, by its name in ASCII. */
export function seriesPath(site: Rooted, key: string, lang: SiteLanguage): string {
  return `${languagePrefix(site, lang)}/${SECTIONS.series[lang]}/${key}/`
}

/** Path of the page that lists the case studies of a language. */
export function casesPath(site: Rooted, lang: SiteLanguage): string {
  return `${languagePrefix(site, lang)}/${SECTIONS.cases[lang]}/`
}

/** Make the part of an address that a topic has, which is the same for all its spellings. */
export function topicKey(name: string): string {
  // C, C# and C++ are three topics.
  const spelt = name
    .replace(/(?<=[\p{L}\p{N}])#/gu, ' sharp')
    .replace(/(?<=[\p{L}\p{N}+])\+(?![\p{L}\p{N}])/gu, ' plus')
  return asciiSlug(spelt)
}

/** Path of a book's page; on a site with pages of its own, of the book itself. */
export function bookPath(site: Rooted & Pick<Config, 'routes'>, book: Named): string {
  return site.routes ? bookPage(site, book) : `/ebook/${book.id}.epub`
}

/** Path of a book's page in the theme. */
export function bookPage(site: Rooted, { id, language }: Named): string {
  return `${languagePrefix(site, language)}/${SECTIONS.book[language]}/${id}/`
}

/** A book, as far as addresses go. */
interface Named {
  readonly id: string
  readonly language: SiteLanguage
}

/** Path of the page that thanks for a form; a book behind a form has one of its own, where it is downloaded. */
export function thanksPath(site: Rooted, lang: SiteLanguage, book?: { readonly id: string }): string {
  return `${languagePrefix(site, lang)}/${SECTIONS.thanks[lang]}/${book ? `${book.id}/` : ''}`
}

/** Path of the page that says that a message has arrived. */
export function receivedPath(site: Rooted, lang: SiteLanguage): string {
  return `${languagePrefix(site, lang)}/${SECTIONS.received[lang]}/`
}

/** Path of the page that says that a form did not get through. */
export function tryAgainPath(site: Rooted, lang: SiteLanguage): string {
  return `${languagePrefix(site, lang)}/${SECTIONS.tryAgain[lang]}/`
}

/** Path of the page on which readers search the articles of a language. */
export function searchPath(site: Rooted, lang: SiteLanguage): string {
  return `${languagePrefix(site, lang)}/${SECTIONS.search[lang]}/`
}

/** What decides how the paths of a language begin. */
type Rooted = Pick<Paths, 'rootLanguage'>

/** Where a site stands and how the addresses of its pages end: Astro's `site`, `base`, `trailingSlash` and `build.format`. */
export type SiteAddress = Pick<Config, 'site' | 'base' | 'trailingSlash' | 'format' | 'pictures'>

/** Make the whole address of a path of the site. */
export function absolute(config: SiteAddress, path: string): string {
  return wholeHref(config, encodeURI(path))
}

/** Make the address of a path of the site as its own pages write it. */
export function local(config: SiteAddress, path: string): string {
  return hrefOf(config, encodeURI(path))
}

/** Make the address of a link as the site's own pages write it: a path of the site, escaped and without its base; another stays. */
export function hrefOf(config: SiteAddress, link: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link) ?? []
  if (!isPath(link)) return link
  const own = path.endsWith('/') && !endsInSlash(config, path) ? path.slice(0, -1) : path
  return (config.base + own || '/') + rest
}

/** Make a link a whole address, as mails, books and feeds need it; one that leads elsewhere stays. */
export function wholeHref(config: SiteAddress, link: string): string {
  return isPath(link) ? config.site + hrefOf(config, link) : link
}

/** Name the file that a page is built as, by its path: `/da/` is `/da/index.html`, or `/da.html` where pages are files. */
export function pageFile(config: Pick<Config, 'format'>, path: string): string {
  return isFolder(config, path) ? `${path}index.html` : `${path.slice(0, -1)}.html`
}

/** Tell whether a link is a path of the site, which begins with one slash. */
export function isPath(link: string): boolean {
  return link.startsWith('/') && !link.startsWith('//')
}

/** The site says how its addresses end; where it leaves that open, a page ends as the file that it is built as. */
function endsInSlash(config: SiteAddress, path: string): boolean {
  return config.trailingSlash === 'ignore' ? isFolder(config, path) : config.trailingSlash === 'always'
}

/** Tell whether a page is built as the `index.html` of a folder; kept as they are (`preserve`), only the home page is. */
function isFolder({ format }: Pick<Config, 'format'>, path: string): boolean {
  return format === 'directory' || path === '/'
}

/** Write a name with ASCII letters, digits and hyphens. */
export function asciiSlug(name: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => ASCII_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug || 'x'
}
