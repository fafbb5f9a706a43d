import { languageInPath } from '../language.ts'

/** Name a text by its language and its slug: `en/store-bikes`, `pt-br/guardar`. */
export function articleId(lang: string, slug: string): string {
  return `${languageInPath(lang)}/${slug}`
}
