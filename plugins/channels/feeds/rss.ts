import type { Root } from 'xast'
import { x } from 'xastscript'
import { writeXml } from '../xml.ts'
import { type FeedInputs, type FeedItem, itemHtml } from './inputs.ts'

/** Write a feed as RSS 2.0 with whole texts (rssboard.org/rss-specification). */
export async function rss(feed: FeedInputs): Promise<string> {
  const items = await Promise.all(feed.items.map(itemOf))
  const root: Root = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
      x('channel', [
        x('title', feed.title),
        x('link', feed.home),
        x('description', feed.description),
        x('language', feed.lang),
        x('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
        ...items,
      ]),
    ),
  ])
  return `${writeXml(root)}\n`
}

async function itemOf(item: FeedItem) {
  return x('item', [
    x('title', item.title),
    x('link', item.url),
    x('guid', { isPermaLink: 'true' }, item.url),
    ...(item.published === undefined ? [] : [x('pubDate', new Date(item.published).toUTCString())]),
    ...item.authors.map((author) => x('dc:creator', author)),
    ...item.topics.map((topic) => x('category', topic)),
    ...(item.picture ? [mediaOf(item.picture)] : []),
    x('description', item.summary),
    x('content:encoded', await itemHtml(item)),
  ])
}

/** An `enclosure` would have to say the size of a file that is made only later. */
function mediaOf({ url, type, width, height, alt }: NonNullable<FeedItem['picture']>) {
  return x('media:content', { url, type, medium: 'image', width, height }, [
    ...(alt === '' ? [] : [x('media:description', { type: 'plain' }, alt)]),
  ])
}
