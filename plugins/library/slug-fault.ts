import type { Article } from '../article/article.ts'
import { isIn } from '../article/is-in.ts'
import type { Config } from '../config.ts'
import { nameFault } from '../source/name-fault.ts'
import { SECTIONS } from './addresses.ts'

/** Say why no text can have the slug of this one; nothing where it can. */
export function slugFault(
  article: Article,
  {
    routes,
    rootLanguage,
    languages,
    kitPath,
  }: Pick<Config, 'routes' | 'rootLanguage' | 'languages' | 'kitPath'>,
): { readonly rule: string; readonly found: string } | undefined {
  const { slug, lang } = article
  // At the root stand the other languages and the kit, too, and the pages for what is not there.
  const atRoot: readonly string[] =
    lang.value === rootLanguage ? [...languages, kitPath.split('/')[1] ?? '', '404', '500'] : []
  const sections = Object.values(SECTIONS).flatMap((section): string[] =>
    isIn(languages, article) ? [section[article.lang.value]] : [],
  )
  if (routes && [...sections, ...atRoot].includes(slug))
    return { rule: 'reserved-slug', found: `the slug "${slug}", which the site uses itself` }
  const fault = slug
    .split('/')
    .map(nameFault)
    .find((each) => each !== undefined)
  return fault === undefined ? undefined : { rule: 'file-name', found: `a slug ${fault}` }
}
