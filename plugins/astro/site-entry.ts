import { hasReport } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import {
  absolute,
  articlePath,
  bookPath,
  homePath,
  local,
  type SiteAddress,
  thanksPath,
  tryAgainPath,
} from '../library/addresses.ts'
import { type Library, languageOfArticle } from '../library/library.ts'
import type { ReaderMode } from '../reader/modes.ts'
import type { Mode } from '../theme/theme.ts'
import type { ClientScripts } from './client-scripts.ts'
import type { PageLink } from './entries.ts'

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
  /** How addresses of the site are written. */
  readonly address: SiteAddress
  readonly url: string
  /** Paths of the page where a reader chooses a language, and of the home page of each. */
  readonly start: string
  readonly homes: Readonly<Partial<Record<SiteLanguage, string>>>
  readonly kit: 'public' | 'separate' | false
  /** The collections without an entry, of which Astro would say that they do not exist. */
  readonly empty: readonly string[]
  /** Whether the kit has the report on the content. */
  readonly report: boolean
  /** The languages that have books. */
  readonly bookLanguages: readonly SiteLanguage[]
  /** The standing pages, for the menu; landing pages and those on privacy are not in it. */
  readonly pages: readonly (PageLink & { readonly lang: SiteLanguage })[]
  readonly reader: ReaderMode
  readonly scripts: ClientScripts
  /** The pages on privacy, for the footer. */
  readonly privacy: Readonly<Partial<Record<SiteLanguage, PageLink>>>
  /** The pages that say how it went with a form; none where the site has no forms. */
  readonly answers: Readonly<Partial<Record<SiteLanguage, Answers>>>
}

/** Paths of the pages that forms lead to, and the landing pages that have a form. */
export interface Answers {
  readonly thanks: string
  readonly tryAgain: string
  readonly forms: readonly PageLink[]
}

/** Describe the site; `outputs` are the files that are made besides its pages. */
export function siteEntry(library: Library, scripts: ClientScripts, outputs: readonly unknown[]): SiteEntry {
  const { config, pages, books } = library
  const { title, description, languages, kit, journey, privacy, reader, theme } = config
  const { site, base, trailingSlash, format } = config
  const links = pages.map((page) => {
    const lang = languageOfArticle(page)
    return { page, lang, link: { path: local(config, articlePath(page)), title: page.title } }
  })
  const isPrivacy = ({ page, lang }: (typeof links)[number]): boolean => page.slug === privacy[lang]
  const hasForms = Object.keys(config.forms).length > 0
  return {
    title,
    description,
    languages,
    stages: journey.stages.map(({ id, colour }) => ({ id, colour })),
    paper: { light: theme.colours.light.paper, dark: theme.colours.dark.paper },
    base,
    address: { site, base, trailingSlash, format },
    url: absolute(config, '/'),
    start: local(config, '/'),
    homes: Object.fromEntries(languages.map((lang) => [lang, local(config, homePath(lang))])),
    kit,
    empty: emptyOf(library, outputs),
    report: hasReport(config),
    bookLanguages: languages.filter((lang) => books.some(({ language }) => language === lang)),
    pages: links
      .filter((each) => !each.page.said.landing && !isPrivacy(each))
      .map(({ lang, link }) => ({ lang, ...link })),
    privacy: Object.fromEntries(links.filter(isPrivacy).map(({ lang, link }) => [lang, link])),
    reader,
    scripts,
    answers: hasForms ? Object.fromEntries(languages.map((lang) => [lang, answersIn(library, lang)])) : {},
  }
}

function emptyOf({ articles, pages, books }: Library, outputs: readonly unknown[]): string[] {
  const made = { articles, pages, books, shelves: articles, outputs }
  return Object.entries(made).flatMap(([name, entries]) => (entries.length === 0 ? [name] : []))
}

function answersIn({ config, pages, books }: Library, lang: SiteLanguage): Answers {
  const landings = pages.filter(
    ({ said, lang: own }) => own.value === lang && said.landing?.form !== undefined,
  )
  const behind = books.filter(({ language, form }) => language === lang && form !== undefined)
  return {
    thanks: local(config, thanksPath(lang)),
    tryAgain: local(config, tryAgainPath(lang)),
    forms: [
      ...landings.map((page) => ({ path: local(config, articlePath(page)), title: page.title })),
      ...behind.map((book) => ({ path: local(config, bookPath(book)), title: book.title })),
    ],
  }
}
