import type { Article } from '../../article/article.ts'
import { isExpired } from '../../article/dates.ts'
import type { Output } from '../../channel.ts'
import { linkOnSite } from '../../html/page.ts'
import { portable, resolveText } from '../../html/resolve.ts'
import { typeset } from '../../html/typography.ts'
import { languageInPath } from '../../language.ts'
import { absolute, homePath } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { type ArticleList, newestFirst } from '../../library/lists.ts'
import { ownPicture } from '../../library/own-picture.ts'
import { pictureAttributes } from '../../library/pictures.ts'
import type { Subject } from '../../library/subject.ts'
import { topicLabel } from '../../library/topic-label.ts'
import type { FeedInputs, FeedItem, FeedOfKind } from './inputs.ts'

/** A list has this many of the newest at the most: whoever follows one has the feed of the language for all. */
const MOST_OF_LIST = 10

/** The forms of a feed: its file, its media type, and what it is called. */
const FORMS = [
  { kind: 'rss', file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  { kind: 'atom', file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  { kind: 'json', file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
] as const

/** What makes an item of an article; each is made once, in however many feeds it is. */
type ItemOf = (article: Article) => FeedItem

/**
 * Plan the feeds of a site: of each language, and of its topics and authors. What has expired is in none, and what is in
 * another language than those of the site has a feed of its own.
 */
export function planFeeds(library: Library, most: number): Output<FeedOfKind>[] {
  const { config, foreign, shareable, lists } = library
  const made = new Map<string, FeedItem>()
  const itemOf: ItemOf = (article) => {
    const item = made.get(article.id) ?? feedItem(library, article)
    made.set(article.id, item)
    return item
  }
  const others = foreign.filter((text) => text.kind === 'article' && !isExpired(text, config.today))
  const texts = Map.groupBy([...shareable, ...others].sort(newestFirst), (text) => text.lang.value)
  const languages = new Set([...config.languages, ...others.map((text) => text.lang.value)])
  const isCurrent = new Set<Article>(shareable)
  return [
    ...[...languages].flatMap((lang) =>
      inForms(
        { kind: 'language', id: lang },
        `/${languageInPath(lang)}/`,
        feedOfLanguage(library, lang, (texts.get(lang) ?? []).slice(0, most).map(itemOf)),
        library,
      ),
    ),
    ...lists.flatMap((list) => {
      if (list.kind !== 'topic' && list.kind !== 'author') return []
      const current = list.articles.filter((article) => isCurrent.has(article)).sort(newestFirst)
      const items = current.slice(0, Math.min(most, MOST_OF_LIST)).map(itemOf)
      return inForms({ kind: 'page', id: list.path }, list.path, feedOfList(library, list, items), library)
    }),
  ]
}

function inForms(
  subject: Subject,
  folder: string,
  feed: Omit<FeedInputs, 'self'>,
  { config }: Library,
): Output<FeedOfKind>[] {
  return FORMS.map(({ kind, file, type, name }) => ({
    path: folder.slice(1) + file,
    shelf: 'root',
    type,
    subject,
    about: { role: 'feed', name },
    inputs: { kind, ...feed, self: absolute(config, folder + file) },
  }))
}

function feedOfLanguage(
  { config }: Library,
  lang: string,
  items: readonly FeedItem[],
): Omit<FeedInputs, 'self'> {
  const own = config.languages.find((each) => each === lang)
  return {
    title: config.title,
    description: (own && config.description[own]) ?? config.title,
    lang,
    home: absolute(config, own ? homePath(config, own) : '/'),
    items,
  }
}

function feedOfList(
  { config, authors, introductions }: Library,
  { kind, id, lang, path }: ArticleList,
  items: readonly FeedItem[],
): Omit<FeedInputs, 'self'> {
  const author = kind === 'author' ? authors.find((each) => each.id === id) : undefined
  const name = author?.name ?? typeset(topicLabel(config, id, lang), lang)
  const said = author ? author.bio[lang] : introductions.get(`topic ${id}`)?.intro[lang]
  const title = `${config.title}: ${name}`
  const description = said?.replace(/\s+/g, ' ').trim() || title
  return { title, description, lang, home: absolute(config, path), items }
}

function feedItem(library: Library, article: Article): FeedItem {
  const { config } = library
  const lang = article.lang.value
  const url = absolute(config, article.path)
  const { published, updated } = article.dates
  const picture = ownPicture(config, article)
  return {
    url,
    title: typeset(article.title, lang),
    summary: typeset(article.excerpt.value, lang),
    authors: library.authorNames(article.said),
    topics: (article.said.topics ?? []).map((topic) => topicLabel(config, topic, lang)),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    ...(picture && { picture }),
    text: portable(
      resolveText(library, article, {
        link: (from, address) => {
          const href = linkOnSite(library, from, address)
          return href === undefined ? undefined : new URL(href, url).href
        },
        image: (image) => {
          const found = pictureAttributes(config, image)
          if (!found) return undefined
          const { src = '', width = 0, height = 0 } = found
          return { src: new URL(String(src), url).href, width, height }
        },
      }),
    ),
  }
}
