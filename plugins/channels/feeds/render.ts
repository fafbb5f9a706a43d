import type { Context } from '../../channel.ts'
import { atom } from './atom.ts'
import { icon } from './icon.ts'
import type { FeedOfKind } from './inputs.ts'
import { jsonFeed } from './json-feed.ts'
import { type LlmsInputs, llms } from './llms.ts'
import { manifest } from './manifest.ts'
import { offline } from './offline.ts'
import type { AppInputs } from './plan-app.ts'
import type { RedirectsInputs } from './plan-redirects.ts'
import { redirect } from './redirect.ts'
import { redirectList } from './redirect-list.ts'
import { robots } from './robots.ts'
import { rss } from './rss.ts'
import { type SitemapInputs, sitemap } from './sitemap.ts'
import { vercelList } from './vercel-list.ts'

/** What the channel makes. */
export type Inputs =
  | FeedOfKind
  | (SitemapInputs & { readonly kind: 'sitemap' })
  | { readonly kind: 'robots'; readonly sitemap: string }
  | { readonly kind: 'key'; readonly key: string }
  | (LlmsInputs & { readonly kind: 'llms' })
  | RedirectsInputs
  | AppInputs

/** Write a file for machines. */
export async function render(inputs: Inputs, context: Context): Promise<Uint8Array | string> {
  switch (inputs.kind) {
    case 'rss':
      return rss(inputs)
    case 'atom':
      return atom(inputs)
    case 'json':
      return jsonFeed(inputs)
    case 'sitemap':
      return sitemap(inputs)
    case 'robots':
      return robots(inputs)
    case 'redirect':
      return redirect(inputs)
    case 'redirects':
      return inputs.list === 'vercel.json' ? vercelList(inputs) : redirectList(inputs)
    case 'llms':
      return llms(inputs)
    case 'manifest':
      return manifest(inputs)
    case 'icon':
      return icon(inputs, context)
    case 'offline':
      return offline(inputs)
    case 'key':
      return inputs.key
  }
}
