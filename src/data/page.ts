import type { ArticleEntry, SiteEntry } from 'astro-perennial'
import { questionsData } from './article'
import { dateOf } from './date'
import type { Thing } from './graph'
import { siteName } from './site'

/** Describe a page that is no article, with its questions where it is a list of them. */
export function pageData(site: SiteEntry, page: ArticleEntry): Thing {
  const { url, title, excerpt, lang, published, updated = published } = page
  return {
    '@type': 'WebPage',
    url,
    name: title,
    description: excerpt,
    inLanguage: lang,
    dateModified: updated && dateOf(updated),
    isPartOf: siteName(site),
    ...questionsData(page),
  }
}
