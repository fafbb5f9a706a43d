import type { Published } from '../article/published.ts'
import type { SiteLanguage } from '../language.ts'
import { absolute, local, stagePath, topicPath } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { stagesOf, topicsOf } from '../library/page-paths.ts'
import { topicLabel } from '../library/topic-label.ts'
import { localVersions, type PageLink, type Teaser, teaserOf, type WayOn, wayOn } from './entries.ts'

/** A stage or a topic of one language, with its articles. */
export interface ShelfEntry {
  readonly kind: 'stage' | 'topic'
  readonly lang: SiteLanguage
  readonly id: string
  readonly path: string
  /** Its path below the site's base, which is its id among the subjects of outputs. */
  readonly page: string
  readonly url: string
  readonly title: string
  readonly intent: string
  readonly articles: readonly Teaser[]
  /** The way through: the next stage that has articles, with what its reader wants; none on the pages of topics. */
  readonly next: (PageLink & { readonly stage: string }) | undefined
  /** The ways on at the last stage; none elsewhere. */
  readonly onward: readonly WayOn[]
  readonly versions: Readonly<Partial<Record<SiteLanguage, string>>>
}

/** Describe the stage and topic pages of every language. */
export function shelfEntries(library: Library): ShelfEntry[] {
  const { config } = library
  const stagesIn = new Map(config.languages.map((lang) => [lang, new Set(stagesOf(library, lang))]))
  const topicsIn = new Map(config.languages.map((lang) => [lang, new Set(topicsOf(library, lang))]))
  return config.languages.flatMap((lang) => {
    const own = library.articles.filter((article) => article.lang.value === lang)
    const ownStages = [...(stagesIn.get(lang) ?? [])]
    const stages = ownStages.map((stage, at): ShelfEntry => {
      const { name, intent } = stage.labels[lang]
      const versions = sharedVersions(library, (other) =>
        stagesIn.get(other)?.has(stage) ? stagePath(config, stage, other) : undefined,
      )
      const articles = own.filter((article) => article.stage.value === stage.id)
      const following = ownStages[at + 1]
      return {
        ...shelf(
          library,
          'stage',
          lang,
          stage.id,
          stagePath(config, stage, lang),
          name,
          intent,
          articles,
          versions,
        ),
        next: following && {
          stage: following.id,
          path: local(config, stagePath(config, following, lang)),
          title: following.labels[lang].intent,
        },
        onward: library.offersOf.onwardFrom(stage, lang).map((offer) => wayOn(library, offer, stage.id)),
      }
    })
    const topics = [...(topicsIn.get(lang) ?? [])].map((topic): ShelfEntry => {
      const versions = sharedVersions(library, (other) =>
        topicsIn.get(other)?.has(topic) ? topicPath(config, topic, other) : undefined,
      )
      const articles = own.filter((article) => article.said.topics?.includes(topic))
      return shelf(
        library,
        'topic',
        lang,
        topic,
        topicPath(config, topic, lang),
        topicLabel(config, topic, lang),
        '',
        articles,
        versions,
      )
    })
    return [...stages, ...topics]
  })
}

function shelf(
  library: Library,
  kind: ShelfEntry['kind'],
  lang: SiteLanguage,
  id: string,
  path: string,
  title: string,
  intent: string,
  articles: readonly Published[],
  versions: ShelfEntry['versions'],
): ShelfEntry {
  return {
    kind,
    lang,
    id,
    path: local(library.config, path),
    page: path,
    url: absolute(library.config, path),
    title,
    intent,
    articles: articles.map((article) => teaserOf(library, article)),
    next: undefined,
    onward: [],
    versions,
  }
}

function sharedVersions(
  library: Library,
  pathIn: (lang: SiteLanguage) => string | undefined,
): ShelfEntry['versions'] {
  const found = library.config.languages.flatMap((lang) => {
    const path = pathIn(lang)
    return path === undefined ? [] : [[lang, path] as const]
  })
  return localVersions(library, Object.fromEntries(found))
}
