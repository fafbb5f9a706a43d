import type { Root } from 'xast'
import { x } from 'xastscript'
import { writeXml } from '../xml.ts'

/** The pages that search engines may find. */
export interface SitemapInputs {
  readonly pages: readonly {
    readonly url: string
    readonly modified?: string
    readonly versions: readonly { readonly lang: string; readonly url: string }[]
  }[]
}

/** Write a sitemap with the language versions of each page (sitemaps.org; Google's hreflang extension). */
export function sitemap({ pages }: SitemapInputs): string {
  const root: Root = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      pages.map(({ url, modified, versions }) =>
        x('url', [
          x('loc', url),
          ...(modified === undefined ? [] : [x('lastmod', modified)]),
          ...(versions.length < 2
            ? []
            : versions.map((version) =>
                x('xhtml:link', { rel: 'alternate', hreflang: version.lang, href: version.url }),
              )),
        ]),
      ),
    ),
  ])
  return `${writeXml(root)}\n`
}
