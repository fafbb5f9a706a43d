import type { SiteEntry } from 'astro-perennial'
import type { ListPageProps } from '../lists'
import { articleInList } from './article'
import { authorData } from './author'
import type { Thing } from './graph'
import { siteName, wholeUrl } from './site'

/** What a page of a list is called, and what is said of it in search results. */
interface Named {
  readonly title: string
  readonly description: string
}

/** Describe a page that lists articles; the first page of an author is a profile. */
export function listData(
  site: SiteEntry,
  { list, page }: Pick<ListPageProps, 'list' | 'page'>,
  { title, description }: Named,
): Thing {
  const { lang, author, kind, path, total } = list
  const common = {
    url: page.url,
    name: title,
    description,
    inLanguage: lang,
    isPartOf: siteName(site),
  }
  if (author && page.number === 1) {
    const bio = author.bio.join('\n\n')
    return {
      '@type': 'ProfilePage',
      ...common,
      mainEntity: { ...authorData(site, author.credit), description: bio || undefined },
      hasPart: page.rows.map((row) => articleInList(site, row)),
    }
  }
  return {
    '@type': 'CollectionPage',
    ...common,
    about:
      kind === 'series'
        ? {
            '@type': 'CreativeWorkSeries',
            '@id': `${wholeUrl(site, path)}#series`,
            name: list.title,
            url: wholeUrl(site, path),
          }
        : undefined,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListOrder: kind === 'series' ? 'https://schema.org/ItemListOrderAscending' : undefined,
      itemListElement: page.rows.map((row, index) => ({
        '@type': 'ListItem',
        position: page.start + index,
        name: row.title,
        url: wholeUrl(site, row.path),
      })),
    },
  }
}
