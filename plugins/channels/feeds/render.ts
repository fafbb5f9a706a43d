import { atom } from './atom.ts'
import type { FeedOfKind } from './inputs.ts'
import { jsonFeed } from './json-feed.ts'
import { type RedirectInputs, redirect } from './redirect.ts'
import { type RedirectListInputs, redirectList } from './redirect-list.ts'
import { robots } from './robots.ts'
import { rss } from './rss.ts'
import { type SitemapInputs, sitemap } from './sitemap.ts'

/** What the channel makes. */
export type Inputs =
  | FeedOfKind
  | (SitemapInputs & { readonly kind: 'sitemap' })
  | { readonly kind: 'robots'; readonly sitemap: string }
  | (RedirectInputs & { readonly kind: 'redirect' })
  | (RedirectListInputs & { readonly kind: 'redirects' })

/** Write a file for machines. */
export async function render(inputs: Inputs): Promise<string> {
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
      return redirectList(inputs)
  }
}
