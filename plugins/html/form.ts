import type { Element } from 'hast'
import type { Config } from '../config.ts'
import { formHast } from '../forms/markup.ts'
import type { SiteLanguage } from '../language.ts'
import { local, thanksPath, tryAgainPath } from '../library/addresses.ts'
import { pathOfPage } from '../paths.ts'

/**
 * Render a form of the site for a page in a language; nothing where there is no such form. `book` is what readers get:
 * they are then led to the page where it is downloaded.
 */
export function formOn(
  config: Config,
  id: string,
  lang: SiteLanguage,
  book?: { readonly id: string },
): Element | undefined {
  const options = Object.hasOwn(config.forms, id) ? config.forms[id] : undefined
  if (!options) return undefined
  const privacy = pathOfPage(config, lang, config.privacy[lang] ?? '')
  return formHast(options, {
    id,
    lang,
    title: config.title,
    site: config.site,
    base: config.base,
    success: local(config, thanksPath(config, lang, book)),
    failure: local(config, tryAgainPath(config, lang)),
    privacy: local(config, privacy),
    isBook: book !== undefined,
  })
}
