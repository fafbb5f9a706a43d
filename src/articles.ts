import { getArticles } from 'perennial:site'
import type { ArticleEntry, SiteLanguage } from 'astro-perennial'

/** List the articles of a language, the newest first. */
export async function newestIn(lang: SiteLanguage): Promise<ArticleEntry[]> {
  return (await getArticles())
    .filter((article) => article.lang === lang)
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '', 'en'))
}
