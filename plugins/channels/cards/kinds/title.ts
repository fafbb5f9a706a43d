import type { Article } from '../../../article/article.ts'
import { typeset } from '../../../html/typography.ts'
import type { SiteLanguage } from '../../../language.ts'
import type { Library } from '../../../library/library.ts'
import { articleFrame, type Card, cardTitle, frameOf, set } from './card.ts'

/** The title of an article, or of a standing page. */
export function titleCard(library: Library, article: Article): Card {
  const title = cardTitle(article)
  return {
    name: 'title',
    content: { ...articleFrame(library, article), kind: 'title', title: set(article, title.text) },
    from: [title],
  }
}

/** The home page of a language: what the site is about, in its own words. */
export function homeCard({ config }: Library, lang: SiteLanguage): Card {
  const title = typeset(config.description[lang] ?? config.title, lang)
  return { name: 'title', content: { ...frameOf(config, lang), kind: 'title', title }, from: [] }
}
