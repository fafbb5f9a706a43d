import { z } from 'zod'
import type { Channel, Output } from '../../channel.ts'
import { absolute } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { defaultVersion, sitePages } from '../../library/site-map.ts'
import { planFeeds } from './plan-feeds.ts'
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
    .describe(
      'How many articles the feed of a language holds, newest first; those of topics and authors hold 10 at most. Default: 25.',
    ),
})

/** What machines read: feeds per language, topic and author, the sitemap, robots.txt, and what leads on from old addresses. */
export const feeds: Channel<typeof options, Inputs> = {
  summary:
    'RSS, Atom and JSON Feed per language, topic and author, sitemap.xml, robots.txt, and redirects from old addresses',
  module: new URL('./render.ts', import.meta.url).href,
  inHost: 'named',
  heavy: false,
  options,

  plan(library, { items }) {
    const { config } = library
    const outputs: Output<Inputs>[] = planFeeds(library, items)
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
