import type { Root } from 'xast'
import { x } from 'xastscript'
import { writeXml } from '../xml.ts'
import { type FeedInputs, type FeedItem, itemHtml } from './inputs.ts'

/**
 * The day of what has none: Atom asks for one of every entry. Readers put the newest first, and it comes last on the site,
 * too.
 */
const NO_DAY = '1970-01-01T00:00:00Z'

/** Write a feed as Atom with whole texts (RFC 4287). */
export async function atom(feed: FeedInputs): Promise<string> {
  const days = feed.items.map(changedOn).sort()
  const root: Root = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
        'xml:lang': feed.lang,
      },
      [
        x('title', feed.title),
        x('subtitle', feed.description),
        x('id', feed.self),
        x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
        x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
        x('updated', days.at(-1) ?? NO_DAY),
        ...(await Promise.all(feed.items.map(entryOf))),
      ],
    ),
  ])
  return `${writeXml(root)}\n`
}

function changedOn({ updated, published }: FeedItem): string {
  return updated ?? published ?? NO_DAY
}

async function entryOf(item: FeedItem) {
  const { url, title, summary, authors, topics, published, picture } = item
  return x('entry', [
    x('title', title),
    x('id', url),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(picture ? [x('link', { rel: 'enclosure', type: picture.type, href: picture.url })] : []),
    ...(published === undefined ? [] : [x('published', published)]),
    x('updated', changedOn(item)),
    ...authors.map((name) => x('author', [x('name', name)])),
    ...topics.map((term) => x('category', { term })),
    ...(picture
      ? [x('media:thumbnail', { url: picture.url, width: picture.width, height: picture.height })]
      : []),
    x('summary', summary),
    x('content', { type: 'html' }, await itemHtml(item)),
  ])
}
