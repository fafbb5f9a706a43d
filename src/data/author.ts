import type { Credit } from 'astro-perennial'
import type { Thing } from './graph'
import { type Publisher, publisherData } from './site'

/** Describe whom something is by: a person, an organisation, or whoever publishes the site. */
export function authorData(site: Publisher, credit: Credit): Thing {
  const { id, name, kind, url, sameAs, image } = credit
  if (kind === 'organisation' && name === site.title && url === site.url) return publisherData(site)
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    // The same in every language, though there is a page in each.
    '@id': id === undefined ? undefined : `${site.url}#author-${id}`,
    name,
    url,
    sameAs: sameAs.length > 0 ? sameAs : undefined,
    image,
  }
}
