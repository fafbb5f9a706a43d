import type { AstroIntegrationLogger } from 'astro'
import type { Config } from '../config.ts'
import { local, receivedPath, thanksPath, tryAgainPath } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { pathOfPage } from '../paths.ts'
import { builtPage } from './built-page.ts'
import { formHtml } from './landing-entry.ts'

/**
 * Say in the build of a site with pages of its own where its forms lead to pages that were not built, and where a book is
 * behind a form, which such a site has no page for.
 */
export async function tellAnswers(
  { config, books }: Library,
  site: string,
  logger: Pick<AstroIntegrationLogger, 'warn'>,
): Promise<void> {
  const missing: string[] = []
  for (const path of answersOf(config))
    if ((await builtPage(config, site, path)) === undefined) missing.push(path)
  if (missing.length > 0)
    logger.warn(
      `The forms lead readers to ${missing.join(' and ')}, where no page was built; make one there.`,
    )
  for (const { file, id, form } of books)
    if (form !== undefined)
      logger.warn(
        `${file} is behind the form "${form}", which a site with pages of its own shows nowhere: /ebook/${id}.epub is open to whoever has the address.`,
      )
}

/** List the paths of the pages that the forms of a site name: what was sent, what went wrong, and what becomes of an address. */
function answersOf(config: Config): string[] {
  const paths = config.languages.flatMap((lang) => {
    const forms = Object.keys(config.forms).map((id) => formHtml(config, id, lang) ?? '')
    const privacy = config.privacy[lang]
    return [
      thanksPath(config, lang),
      receivedPath(config, lang),
      tryAgainPath(config, lang),
      ...(privacy === undefined ? [] : [pathOfPage(config, lang, privacy)]),
    ].filter((path) => forms.some((html) => html.includes(`${local(config, path)}"`)))
  })
  return [...new Set(paths)]
}
