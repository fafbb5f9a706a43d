import { z } from 'zod'
import type { Channel, Output } from '../../channel.ts'
import { absolute } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { defaultVersion, sitePages } from '../../library/site-map.ts'
import { planApp } from './plan-app.ts'
import { planFeeds } from './plan-feeds.ts'
import { llmsInputs } from './plan-llms.ts'
import { LISTS, type ListName, planRedirects } from './plan-redirects.ts'
import { type Inputs, render } from './render.ts'
import { ownRedirects } from './rules/own-redirects.ts'
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
  redirects: z
    .array(z.enum(Object.keys(LISTS) as [ListName, ...ListName[]]))
    .default(['_redirects'])
    .describe(
      'The lists of old addresses (`aliases`) that are written for hosts, besides a page at each, which leads on wherever the site is served: `_redirects` (Netlify, Cloudflare Pages), `vercel.json` (Vercel, where the built folder itself is deployed, `vercel deploy dist`; where Vercel builds, it reads the one beside `package.json`). A file of that name in `public/` stays as it is. Default: `["_redirects"]`.',
    ),
  llms: z
    .boolean()
    .default(true)
    .describe(
      'Whether there is an `llms.txt`, which names articles and books with what they are about for language models (llmstxt.org). Default: `true`.',
    ),
})

/** What machines read: feeds per language, topic and author, the sitemap, robots.txt, llms.txt, and what leads on from old addresses. */
export const feeds: Channel<typeof options, Inputs> = {
  summary:
    'RSS, Atom and JSON Feed per language, topic and author, sitemap.xml, robots.txt, llms.txt, and redirects from old addresses',
  module: new URL('./render.ts', import.meta.url).href,
  inHost: 'named',
  heavy: false,
  options,

  rules: { 'own-redirects': ownRedirects },

  plan(library, { items, redirects, llms }) {
    const { config, holds } = library
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
    if (llms && !holds('llms.txt'))
      outputs.push({
        path: 'llms.txt',
        shelf: 'root',
        type: 'text/plain',
        subject,
        about: { role: 'machine', name: 'llms.txt' },
        inputs: { kind: 'llms', ...llmsInputs(library) },
      })
    if (config.indexNow !== undefined)
      outputs.push({
        path: `${config.indexNow}.txt`,
        shelf: 'root',
        type: 'text/plain',
        subject,
        about: { role: 'machine', name: 'IndexNow' },
        inputs: { kind: 'key', key: config.indexNow },
      })
    return [...outputs, ...planApp(library), ...planRedirects(library, redirects)]
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
