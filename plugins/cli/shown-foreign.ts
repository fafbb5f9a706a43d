import type { Article } from '../article/article.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { plainLine } from '../source/plain-line.ts'
import { describeFact } from './shown-fact.ts'
import { describeFindings } from './shown-findings.ts'

/** Show a text in a language from which nothing is made, as `perennial inspect` does. */
export function foreignAsText(path: string, text: Article, diagnostics: readonly Diagnostic[]): string {
  const { title, lang, excerpt } = text
  return `${plainLine(path)}
  title       ${plainLine(title)}
  language    ${describeFact(lang)}
  gets        a page and a card only, as it is in another language than those of the site
  excerpt     ${plainLine(excerpt.value)}
${describeFindings(diagnostics)}
`
}

/** Write it as one JSON object. */
export function foreignAsJson(path: string, text: Article, diagnostics: readonly Diagnostic[]): string {
  const { title, lang, excerpt } = text
  return `${JSON.stringify({ path, title, lang: lang.value, excerpt: excerpt.value, diagnostics })}\n`
}
