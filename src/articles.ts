import { getArticles, getSite } from 'perennial:site'
import type { ArticleEntry, SiteLanguage, Teaser } from 'astro-perennial'

/** List the articles of a language, the newest first. */
export async function newestIn(lang: SiteLanguage): Promise<ArticleEntry[]> {
  return (await getArticles())
    .filter((article) => article.lang === lang)
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '', 'en'))
}

/** How many articles a page with help lists. */
const MOST_HELP = 12

/** List the newest articles for those who are at the end of the journey. */
export async function helpIn(lang: SiteLanguage): Promise<Teaser[]> {
  const last = (await getSite()).stages.at(-1)?.id
  return (await newestIn(lang))
    .filter(({ stage }) => stage === last)
    .slice(0, MOST_HELP)
    .map(({ id, path, title, excerpt, minutes, stage, stageName, caseStudy }) => {
      return { id, path, title, excerpt, minutes, stage, stageName, caseStudy }
    })
}
