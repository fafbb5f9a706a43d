import type { Foreign } from '../article/foreign.ts'
import { isSiteLanguage, languageName } from '../language.ts'
import { configName } from '../source/config-name.ts'
import { compareText, type Diagnostic } from '../source/diagnostic.ts'

/** Say once for each language that the site does not have how many texts are in it, and what becomes of them: at the first of them. */
export function tellLanguages(foreign: readonly Foreign[], root: string): Diagnostic[] {
  const byLanguage = Map.groupBy(foreign, ({ lang }) => lang.value)
  return [...byLanguage].flatMap(([lang, texts]): Diagnostic[] => {
    const [first] = texts.toSorted((a, b) => compareText(a.file, b.file))
    if (!first) return []
    const { file, said, place, titlePlace } = first
    const { line, column } = said.lang === undefined ? titlePlace : place(['lang'])
    return [{ file, line, column, rule: 'language', ...told(lang, texts.length, root) }]
  })
}

function told(lang: string, count: number, root: string): Pick<Diagnostic, 'severity' | 'message'> {
  const name = languageName(lang)
  const named = name === lang ? `"${lang}"` : `"${lang}" (${name})`
  const [texts, only] =
    count === 1 ? ['a text', 'a page and a card only'] : [`${count} texts`, 'pages and cards only']
  const found = `found ${texts} in ${named}: ${only}`
  if (isSiteLanguage(lang))
    return {
      severity: 'warning',
      message: `${found}, since languages in ${configName(root)} lacks it; add "${lang}" there, or set lang`,
    }
  if (name === lang)
    return { severity: 'warning', message: `${found}, since no language has that code; set lang` }
  return {
    severity: 'hint',
    message: `${found}, since Perennial reads Danish and English; set lang where that is wrong`,
  }
}
