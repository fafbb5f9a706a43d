import { type FeedInputs, itemHtml } from './inputs.ts'

/** Write a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export async function jsonFeed(feed: FeedInputs): Promise<string> {
  const items = await Promise.all(
    feed.items.map(async (item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: await itemHtml(item),
      image: item.picture?.url,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors.map((name) => ({ name })),
      tags: item.topics,
      language: feed.lang,
    })),
  )
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.lang,
    items,
  }
  return `${JSON.stringify(json, null, 1)}\n`
}
