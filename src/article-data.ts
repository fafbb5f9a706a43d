import type { ArticleEntry, ForeignEntry, OutputEntry, SiteEntry } from 'astro-perennial'

/** Say what an article is in schema.org's words, for search engines. */
export function articleData(
  site: Pick<SiteEntry, 'title' | 'url'>,
  text: ArticleEntry | ForeignEntry,
  card: OutputEntry | undefined,
): object {
  return {
    '@type': 'Article',
    headline: text.title,
    description: text.excerpt,
    url: text.url,
    inLanguage: text.lang,
    image: card?.url,
    datePublished: text.published,
    dateModified: text.updated ?? text.published,
    ...('words' in text && { wordCount: text.words }),
    author: text.authors.map((name) => ({
      '@type': name === site.title ? 'Organization' : 'Person',
      name,
    })),
    publisher: { '@type': 'Organization', name: site.title, url: site.url },
  }
}
