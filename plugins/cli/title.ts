import { PerennialError } from '../errors.ts'
import type { SiteLanguage } from '../language.ts'
import { plainLine } from '../source/plain-line.ts'

/** Put a title on one line. */
export function readTitle(said: string): string {
  return said.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** Tell whether a text can be called so: an address is made of its letters and digits. */
export function isTitle(title: string): boolean {
  return /[\p{L}\p{N}]/u.test(title)
}

/** Say that a text can't be called so. */
export function noTitle(title: string): PerennialError {
  return new PerennialError(
    title === ''
      ? 'new needs a title.'
      : `new needs a title with a letter or a digit, not "${plainLine(title)}".`,
    'For example: `perennial new "What is a sales funnel?"`.',
  )
}

/** Tell in which language of a site a title is, and the words that say so; the first of the site where none does. */
export async function titleLanguage(
  title: string,
  [first = 'en', ...others]: readonly SiteLanguage[],
): Promise<{ readonly lang: SiteLanguage; readonly because: readonly string[] }> {
  if (others.length === 0) return { lang: first, because: [] }
  const { languageOfTitle } = await import('../article/facts/title-language.ts')
  const { language, because } = languageOfTitle(title, [first, ...others])
  return { lang: language, because }
}
