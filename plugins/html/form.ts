import type { Element } from 'hast'
import type { Config } from '../config.ts'
import { formHast } from '../forms/markup.ts'
import type { SiteLanguage } from '../language.ts'
import { local, receivedPath, thanksPath, tryAgainPath } from '../library/addresses.ts'
import { pathOfPage } from '../paths.ts'

/**
 * Render a form of the site for a page in a language; nothing where there is no such form. `book` is what readers get:
 * they are then led to the page where it is downloaded. `article` is the id of the article that the form stands in.
 */
export function formOn(
  config: Config,
  id: string,
  lang: SiteLanguage,
  { book, article }: { readonly book?: { readonly id: string } | undefined; readonly article?: string } = {},
): Element | undefined {
  const options = Object.hasOwn(config.forms, id) ? config.forms[id] : undefined
  if (!options) return undefined
  const success = options.asks === 'message' ? receivedPath(config, lang) : thanksPath(config, lang, book)
  const privacy = pathOfPage(config, lang, config.privacy[lang] ?? '')
  return formHast(options, {
    id,
    lang,
    title: config.title,
    site: config.site,
    base: config.base,
    success: local(config, success),
    failure: local(config, tryAgainPath(config, lang)),
    privacy: local(config, privacy),
    article,
    isBook: book !== undefined,
  })
}
