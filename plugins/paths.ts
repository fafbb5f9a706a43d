import { languageInPath, type SiteLanguage } from './language.ts'

/** How the addresses of a site begin, and what those of articles look like. */
export interface Paths {
  readonly paths: string
  readonly rootLanguage?: SiteLanguage | undefined
}

/** Settle which language's pages stand at `/`: the one that is said, else the only one. */
export function rootOf(
  languages: readonly SiteLanguage[],
  said: SiteLanguage | false | undefined,
): SiteLanguage | undefined {
  if (said !== undefined) return said || undefined
  return languages.length === 1 ? languages[0] : undefined
}

/** Give what the paths of a language's pages begin with: `/da`, or nothing for the root language. */
export function languagePrefix({ rootLanguage }: Pick<Paths, 'rootLanguage'>, lang: string): string {
  return lang === rootLanguage ? '' : `/${languageInPath(lang)}`
}

/** Make the path of an article; it begins and ends with `/`, and leaves out the site's base. */
export function pathOfArticle(site: Paths, lang: string, slug: string): string {
  return site.paths
    .replace(/\/\{lang\}/g, languagePrefix(site, lang))
    .replaceAll('{lang}', languageInPath(lang))
    .replace(/\{(?:slug|id)\}/g, slug)
}

/** Make the path of a standing page. */
export function pathOfPage(site: Pick<Paths, 'rootLanguage'>, lang: string, slug: string): string {
  return `${languagePrefix(site, lang)}/${slug}/`
}

/** Tell whether articles are addressed by the path of their file, as Astro's loader of files makes their ids. */
export function hasFileIds({ paths }: Pick<Paths, 'paths'>): boolean {
  return paths.includes('{id}')
}
