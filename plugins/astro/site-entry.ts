import { CARE } from '../article/care.ts'
import type { ChannelWords, Registry } from '../channel.ts'
import { hasReport } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import {
  absolute,
  bookPath,
  homePath,
  local,
  receivedPath,
  type SiteAddress,
  searchPath,
  thanksPath,
  tryAgainPath,
} from '../library/addresses.ts'
import { asksFor } from '../library/landings.ts'
import type { Library } from '../library/library.ts'
import type { ListKind } from '../library/lists.ts'
import { searchLanguages } from '../library/page-paths.ts'
import { defaultLanguage } from '../library/site-map.ts'
import type { ReaderMode } from '../reader/modes.ts'
import { compareText } from '../source/diagnostic.ts'
import { networkName } from '../theme/social.ts'
import type { Mode } from '../theme/theme.ts'
import type { ClientScripts } from './client-scripts.ts'
import type { OutputEntry, PageLink } from './entries.ts'
import { type FooterEntry, footerEntry } from './footer-entry.ts'
import { logoOf, type SiteLogo } from './site-logo.ts'

/** The whole site, as every page needs it. */
export interface SiteEntry {
  readonly title: string
  readonly description: Readonly<Partial<Record<SiteLanguage, string>>>
  readonly languages: readonly SiteLanguage[]
  /** The language whose pages stand at `/`, where there is one. */
  readonly rootLanguage: SiteLanguage | undefined
  /** The stages of the journey, in order; colours as `#rrggbb`. */
  readonly stages: readonly { readonly id: string; readonly colour: string }[]
  /** What the browser's own surroundings are coloured in, by theme. */
  readonly paper: Readonly<Record<Mode, string>>
  readonly base: string
  /** How addresses of the site are written. */
  readonly address: SiteAddress
  readonly url: string
  /** The day that the site is made for, as `YYYY-MM-DD`. */
  readonly today: string
  /** Path of the picture that stands for the site in the browser, where it has one. */
  readonly icon: string | undefined
  /** Paths of the manifest of the site as an app, and of its icon; nothing where readers can't install it. */
  readonly app: { readonly manifest: string; readonly icon: string } | undefined
  /** The logo, or what stands for it, for search engines: its whole address, and its size in pixels where it is one of pixels. */
  readonly logo: SiteLogo | undefined
  /** Paths of the page where a reader chooses a language, and of the home page of each. */
  readonly start: string
  /** The language of those who read none of the site's. */
  readonly defaultLanguage: SiteLanguage
  readonly homes: Readonly<Partial<Record<SiteLanguage, string>>>
  readonly kit: 'public' | 'separate' | false
  /** Path of the first page of the kit, without the site's base. */
  readonly kitPath: string
  /** What readers can subscribe to, by language. */
  readonly feeds: Readonly<Record<string, readonly FeedLink[]>>
  /** The channels in the order in which the kit shows them. */
  readonly channels: readonly ChannelEntry[]
  /** Whether the kit has the report on the content. */
  readonly report: boolean
  /** Whether the kit may change texts, which it may on the machine of whoever writes alone. */
  readonly edits: boolean
  /** The pages that list all articles, by language; none where there is no article. */
  readonly articles: Readonly<Partial<Record<SiteLanguage, string>>>
  /** The pages that search the articles, by language; none where the site has no search. */
  readonly search: Readonly<Partial<Record<SiteLanguage, string>>>
  /** The pages that list the case studies, by language; none where there is none. */
  readonly cases: Readonly<Partial<Record<SiteLanguage, string>>>
  /** The languages that have books. */
  readonly bookLanguages: readonly SiteLanguage[]
  /** The standing pages, for the menu; landing pages, those on privacy, those of care and those below others are not in it. */
  readonly pages: readonly (PageLink & { readonly lang: SiteLanguage })[]
  /** The pages for those who have bought, for the footer. */
  readonly care: readonly (PageLink & { readonly lang: SiteLanguage })[]
  readonly reader: ReaderMode
  readonly scripts: ClientScripts
  /** The pages on privacy, for the footer. */
  readonly privacy: Readonly<Partial<Record<SiteLanguage, PageLink>>>
  /** What leads on from the foot of every page, by language. */
  readonly footers: Readonly<Partial<Record<SiteLanguage, FooterEntry>>>
  /** The site on social networks: what these are called, and its whole addresses there. */
  readonly social: readonly { readonly name: string; readonly url: string }[]
  /** The pages that say how it went with a form; none where the site has no forms. */
  readonly answers: Readonly<Partial<Record<SiteLanguage, Answers>>>
}

/** A channel, as the kit speaks of it. */
export interface ChannelEntry {
  readonly name: string
  readonly words: Readonly<Record<SiteLanguage, ChannelWords>>
}

/** A feed that pages name. */
export interface FeedLink {
  readonly path: string
  readonly name: string
  /** Media type. */
  readonly type: string
}

/** Paths of the pages that forms lead to, and the landing pages that have a form. */
export interface Answers {
  /** Where an address is acknowledged; none where no form asks for one alone. */
  readonly thanks: string | undefined
  /** Where a message is acknowledged; none where no form asks for one. */
  readonly received: string | undefined
  readonly tryAgain: string
  readonly forms: readonly PageLink[]
}

/** How wide the icon is that phones of Apple take, in pixels. */
const TOUCH_ICON = 192

/** What browsers take for the picture of a site. */
const ICONS = ['favicon.svg', 'favicon.ico', 'favicon.png']

/** Describe the site; `outputs` are the files that are made besides its pages, and `canSearch` says that its index can be made. */
export function siteEntry(
  library: Library,
  scripts: ClientScripts,
  outputs: readonly OutputEntry[],
  registry: Registry,
  canSearch: boolean,
): SiteEntry {
  const { config, pages, books } = library
  const { title, description, languages, kit, journey, privacy, reader, theme } = config
  const { site, base, trailingSlash, format, pictures } = config
  const links = pages.map((page) => {
    const lang = page.lang.value
    return { page, lang, link: { path: local(config, page.path), title: page.title } }
  })
  const isPrivacy = ({ page, lang }: (typeof links)[number]): boolean => page.slug === privacy[lang]
  const isTop = ({ page }: (typeof links)[number]): boolean => {
    const [top] = library.branchOf(page) ?? []
    return top === undefined || top.page === page
  }
  const icon = ICONS.map((name) => `/${name}`).find(library.holds)
  const hasForms = Object.keys(config.forms).length > 0
  return {
    title,
    description,
    languages,
    rootLanguage: config.rootLanguage,
    stages: journey.stages.map(({ id, colour }) => ({ id, colour })),
    paper: { light: theme.colours.light.paper, dark: theme.colours.dark.paper },
    base,
    address: { site, base, trailingSlash, format, pictures },
    url: absolute(config, '/'),
    today: config.today,
    icon,
    app: appOf(outputs),
    logo: logoOf(config, icon),
    start: local(config, '/'),
    defaultLanguage: defaultLanguage(config),
    homes: Object.fromEntries(languages.map((lang) => [lang, local(config, homePath(config, lang))])),
    kit,
    kitPath: config.kitPath,
    feeds: Object.fromEntries(
      [...languages, ...library.foreign.map((text) => text.lang.value)].map((lang) => [
        lang,
        feedsIn(outputs, lang),
      ]),
    ),
    channels: Object.entries(registry).map(([name, { words }]) => ({
      name,
      words: words ?? plainWords(name),
    })),
    report: hasReport(config),
    edits: false,
    articles: listPathsOf(library, 'all'),
    cases: listPathsOf(library, 'case'),
    search: canSearch
      ? Object.fromEntries(
          searchLanguages(library).map((lang) => [lang, local(config, searchPath(config, lang))]),
        )
      : {},
    bookLanguages: languages.filter((lang) => books.some(({ language }) => language === lang)),
    pages: links
      .filter((each) => !each.page.said.landing && !each.page.said.care && !isPrivacy(each) && isTop(each))
      .map(({ lang, link }) => ({ lang, ...link })),
    care: CARE.flatMap((care) =>
      links.filter(({ page }) => page.said.care === care).map(({ lang, link }) => ({ lang, ...link })),
    ),
    privacy: Object.fromEntries(links.filter(isPrivacy).map(({ lang, link }) => [lang, link])),
    footers: Object.fromEntries(languages.map((lang) => [lang, footerEntry(library, lang)])),
    social: config.social.map((address) => ({ name: networkName(address), url: address })),
    reader,
    scripts,
    answers: hasForms ? Object.fromEntries(languages.map((lang) => [lang, answersIn(library, lang)])) : {},
  }
}

function appOf(outputs: readonly OutputEntry[]): SiteEntry['app'] {
  const manifest = outputs.find(({ type }) => type === 'application/manifest+json')
  const icon = outputs.find(({ about }) => about.role === 'machine' && about.width === TOUCH_ICON)
  return manifest && icon && { manifest: manifest.path, icon: icon.path }
}

/** Find the lists of a kind of which there is one in a language. */
function listPathsOf({ config, lists }: Library, kind: ListKind): SiteEntry['articles'] {
  return Object.fromEntries(
    lists.flatMap((list) => (list.kind === kind ? [[list.lang, local(config, list.path)] as const] : [])),
  )
}

function feedsIn(outputs: readonly OutputEntry[], lang: string): FeedLink[] {
  return feedsOf(
    outputs.filter(
      ({ about, subject }) => about.role === 'feed' && subject.kind === 'language' && subject.id === lang,
    ),
  )
}

/** Describe feeds for the pages that name them, the one that most readers know first. */
export function feedsOf(outputs: readonly OutputEntry[]): FeedLink[] {
  return outputs
    .map(({ path, type, about: { name } }) => ({ path, name, type }))
    .sort((a, b) => compareText(b.path, a.path))
}

/** What a channel is called that has no words for it. */
function plainWords(name: string): Readonly<Record<SiteLanguage, ChannelWords>> {
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
  return { da: { title }, en: { title } }
}

function answersIn({ config, pages, books }: Library, lang: SiteLanguage): Answers {
  const landings = pages.filter(
    ({ said, lang: own }) => own.value === lang && said.landing?.form !== undefined,
  )
  const behind = books.filter(({ language, form }) => language === lang && form !== undefined)
  return {
    thanks: asksFor(config, 'address') ? local(config, thanksPath(config, lang)) : undefined,
    received: asksFor(config, 'message') ? local(config, receivedPath(config, lang)) : undefined,
    tryAgain: local(config, tryAgainPath(config, lang)),
    forms: [
      ...landings.map((page) => ({ path: local(config, page.path), title: page.title })),
      ...behind.map((book) => ({ path: local(config, bookPath(config, book)), title: book.title })),
    ],
  }
}
