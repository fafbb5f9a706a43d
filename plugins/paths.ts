import { relative } from 'node:path'
import { slug } from 'github-slugger'
import { z } from 'zod'
import { LANGUAGES, type SiteLanguage } from './language.ts'
import { slashed } from './source/find.ts'

/** What a pattern of addresses is told apart by. */
const PLACEHOLDER = /\{[^}]*\}/g
const KNOWN: readonly string[] = ['{lang}', '{slug}', '{id}']

/** Options on how the addresses of pages begin, and what those of articles look like. */
export const pathOptions = {
  paths: z
    .string()
    .regex(/^\/.*\/$/, 'expected a path that begins and ends with /, such as /blog/{id}/')
    .superRefine((pattern, { addIssue }) => {
      const found: readonly string[] = pattern.match(PLACEHOLDER) ?? []
      const unknown = found.find((each) => !KNOWN.includes(each))
      if (unknown !== undefined)
        addIssue({ code: 'custom', message: `found ${unknown}; expected {lang}, {slug} or {id}` })
      else if (!found.includes('{slug}') && !found.includes('{id}'))
        addIssue({ code: 'custom', message: 'expected {slug} or {id} in it, which tell articles apart' })
    })
    .default('/{lang}/{slug}/')
    .describe(
      'What the addresses of articles look like: `{lang}` is the language (nothing for the root language), `{slug}` the last part, `{id}` the path of the file below the folder of the articles, as Astro makes it. Default: `/{lang}/{slug}/`.',
    ),
  rootLanguage: z
    .union([z.enum(LANGUAGES), z.literal(false)])
    .optional()
    .describe(
      'The language whose pages stand at `/`, without its name in front. `false` for none. Default: the only language of a site in one language; none where there are more.',
    ),
}

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
  return lang === rootLanguage ? '' : `/${lang}`
}

/** Make the path of an article; it begins and ends with `/`, and leaves out the site's base. */
export function pathOfArticle(site: Paths, lang: string, slug: string): string {
  return site.paths
    .replace(/\/\{lang\}/g, languagePrefix(site, lang))
    .replaceAll('{lang}', lang)
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

/** Name a file as Astro's loader of files does: its path below a folder, each part in lower case with hyphens. */
export function fileIdOf(home: string, path: string): string {
  const name = slashed(relative(home, path)).replace(/\.[^./]+$/, '')
  return name
    .split('/')
    .map((part) => slug(part))
    .join('/')
    .replace(/\/index$/, '')
}
