import type { ArticleEntry } from '../plugins/index.ts'
import { entriesOf } from './collection'
import type { SiteLanguage } from './languages'

/** List the articles of a language, the newest first. */
export async function newestIn(lang: SiteLanguage): Promise<ArticleEntry[]> {
  return (await entriesOf('articles'))
    .map(({ data }) => data)
    .filter((article) => article.lang === lang)
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '', 'en'))
}
