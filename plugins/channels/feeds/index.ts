import { z } from 'zod'
import type { Article } from '../../article/article.ts'
import { isExpired } from '../../article/dates.ts'
import type { Channel, Output } from '../../channel.ts'
import { linkOnSite } from '../../html/page.ts'
import { portable, resolveText } from '../../html/resolve.ts'
import { typeset } from '../../html/typography.ts'
import { absolute, homePath } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { pictureAttributes } from '../../library/pictures.ts'
import { defaultVersion, sitePages } from '../../library/site-map.ts'
import { topicLabel } from '../../library/topic-label.ts'
import { compareText } from '../../source/diagnostic.ts'
import type { FeedInputs, FeedItem } from './inputs.ts'
import { planRedirects } from './plan-redirects.ts'
import { type Inputs, render } from './render.ts'
import type { SitemapInputs } from './sitemap.ts'

const options = z.strictObject({
  items: z
    .number()
    .int()
    .min(1)
    .max(500)
    .default(25)
    .describe('How many articles a feed holds, newest first. Default: 25.'),
})

/** What machines read: feeds per language, the sitemap, robots.txt, and what leads on from old addresses. */
export const feeds: Channel<typeof options, Inputs> = {
  summary: 'RSS and JSON Feed per language, sitemap.xml, robots.txt, and redirects from old addresses',
  module: new URL('./render.ts', import.meta.url).href,
  inHost: 'named',
  heavy: false,
  options,

  plan(library, { items }) {
    const { config } = library
    const outputs: Output<Inputs>[] = []
    const others = library.foreign.filter((text) => text.kind === 'article' && !isExpired(text, config.today))
    const texts = [...library.shareable, ...others]
    for (const lang of new Set([...config.languages, ...others.map((text) => text.lang.value)])) {
      const subject = { kind: 'language', id: lang } as const
      const own = texts.filter((text) => text.lang.value === lang)
      const feed = (file: string): FeedInputs =>
        feedOf(library, lang, newestOf(own, items), `/${lang}/${file}`)
      outputs.push(
        {
          path: `${lang}/rss.xml`,
          shelf: 'root',
          type: 'application/rss+xml',
          subject,
          about: { role: 'feed', name: 'RSS' },
          inputs: { kind: 'rss', ...feed('rss.xml') },
        },
        {
          path: `${lang}/feed.json`,
          shelf: 'root',
          type: 'application/feed+json',
          subject,
          about: { role: 'feed', name: 'JSON Feed' },
          inputs: { kind: 'json', ...feed('feed.json') },
        },
      )
    }
    const subject = { kind: 'site', id: 'site' } as const
    outputs.push(
      {
        path: 'sitemap.xml',
        shelf: 'root',
        type: 'application/xml',
        subject,
        about: { role: 'machine', name: 'Sitemap' },
        inputs: { kind: 'sitemap', pages: sitemapOf(library) },
      },
      {
        path: 'robots.txt',
        shelf: 'root',
        type: 'text/plain',
        subject,
        about: { role: 'machine', name: 'robots.txt' },
        inputs: { kind: 'robots', sitemap: absolute(config, '/sitemap.xml') },
      },
    )
    return [...outputs, ...planRedirects(library)]
  },

  render,
}

function newestOf(texts: readonly Article[], count: number): Article[] {
  return texts
    .toSorted(
      (a, b) => compareText(b.dates.published ?? '', a.dates.published ?? '') || compareText(a.id, b.id),
    )
    .slice(0, count)
}

function feedOf(library: Library, lang: string, newest: readonly Article[], path: string): FeedInputs {
  const { config } = library
  const own = config.languages.find((each) => each === lang)
  return {
    title: config.title,
    description: (own && config.description[own]) ?? config.title,
    lang,
    home: absolute(config, own ? homePath(config, own) : '/'),
    self: absolute(config, path),
    items: newest.map((article) => itemOf(library, article)),
  }
}

function itemOf(library: Library, article: Article): FeedItem {
  const { config } = library
  const lang = article.lang.value
  const url = absolute(config, article.path)
  const { published, updated } = article.dates
  return {
    url,
    title: typeset(article.title, lang),
    summary: typeset(article.excerpt.value, lang),
    authors: library.authorNames(article.said),
    topics: (article.said.topics ?? []).map((topic) => topicLabel(config, topic, lang)),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
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

function sitemapOf(library: Library): SitemapInputs['pages'] {
  const { config } = library
  return sitePages(library).map(({ path, modified, versions }) => ({
    url: absolute(config, path),
    ...(modified === undefined ? {} : { modified }),
    versions: [...Object.entries(versions), ['x-default', defaultVersion(config, versions)] as const].flatMap(
      ([lang, version]) => (version === undefined ? [] : [{ lang, url: absolute(config, version) }]),
    ),
  }))
}
