import { languageName } from '../language.ts'
import type { Diagnostic, Place } from '../source/diagnostic.ts'

/** Say that a text is taken for one in the language of its site, though some of its words are of another. */
export function unsureLanguage(file: string, place: Place, lang: string, readsAs: string): Diagnostic {
  const message = `found a few words in ${languageName(readsAs)}, too few to tell, and took the text as ${languageName(lang)}; write lang: ${readsAs} where that is wrong`
  return { file, ...place, severity: 'hint', rule: 'language', message }
}
