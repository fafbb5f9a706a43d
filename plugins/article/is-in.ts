import type { SiteLanguage } from '../language.ts'
import type { Article } from './article.ts'
import type { Published } from './published.ts'

/** Tell whether a text that is out is in one of some languages of a site. */
export function isIn(languages: readonly SiteLanguage[], text: Article): text is Published {
  return languages.some((language) => language === text.lang.value)
}
