import type { PageLink, SiteEntry } from 'astro-perennial'
import type { Thing } from './graph'
import { wholeUrl } from './site'

/** Describe the way to a page: the pages above it, from the home page down, and itself. */
export function trailData(
  site: Pick<SiteEntry, 'url'>,
  trail: readonly PageLink[],
  here: Pick<PageLink, 'path' | 'title'>,
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, here].map(({ path, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: wholeUrl(site, path),
    })),
  }
}
