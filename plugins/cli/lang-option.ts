import { PerennialError } from '../errors.ts'
import { languageMeant, type SiteLanguage } from '../language.ts'
import { plainLine } from '../source/plain-line.ts'
import { type Given, textOption } from './command.ts'

/**
 * Read the language that `--lang` says, of those there are; nothing where it says none. `whose` begins the sentence on what
 * there is, such as `the site has`, and `hint` says what to do where none of them seems to be meant.
 */
export function langOption<Language extends SiteLanguage>(
  given: Given,
  languages: readonly Language[],
  { whose, hint }: { readonly whose: string; readonly hint: string },
): Language | undefined {
  const said = textOption(given, 'lang')
  if (said === undefined) return undefined
  const known = languages.find((language) => language === said)
  if (known !== undefined) return known
  const meant = languageMeant(said)
  throw new PerennialError(
    `--lang says "${plainLine(said)}", but ${whose} ${languages.join(' and ')}.`,
    languages.some((language) => language === meant) ? `Did you mean "${meant}"?` : hint,
  )
}
