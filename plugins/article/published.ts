import type { SiteLanguage } from '../language.ts'
import type { Article } from './article.ts'
import type { Fact } from './fact.ts'

/** A text that is out, and that all is made of: no writer keeps it back, and it is in a language of the site. */
export interface Published extends Article {
  readonly lang: Fact<SiteLanguage>
}
