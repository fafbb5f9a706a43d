import type { Article } from '../../article/article.ts'
import { placeOf, placeOfKey } from '../../article/place-of.ts'
import type { Finding, Rule } from '../rule.ts'

/** What other tools leave at the end of an excerpt that they cut: "…", "[...]", "...". */
const CUT = /(?:…|\.{3,}|\[(?:…|\.{3})\])\s*$/
/** How much of the opening is quoted, in characters. */
const QUOTED = 60

/**
 * The description is what people read before they open an article: in search results, on link previews, in mails and at
 * the top of the page. Without one the opening of the text stands in for it, which rarely says what the reader gets, and
 * one that another tool cut off breaks off in the middle of a word. Write one or two whole sentences.
 *
 * ```md wrong
 * ---
 * title: Store bikes in winter
 * description: Clean the chain, let some air out of the tyres, and hang the [...]
 * ^
 * ---
 * ```
 *
 * ```md wrong
 * # Store bikes in winter
 * ^
 *
 * Every autumn the same twenty bikes come back to the yard, and nobody knows where to put them.
 * ```
 *
 * ```md right
 * ---
 * title: Store bikes in winter
 * description: Clean the chain, let some air out of the tyres, and hang the bike up. Here is how, and why.
 * ---
 *
 * Every autumn the same twenty bikes come back to the yard, and nobody knows where to put them.
 * ```
 */
export const description: Rule = {
  summary: 'Articles without a description, and descriptions that break off',
  severity: 'hint',

  find: ({ articles }) => articles.flatMap((article) => missing(article) ?? brokenOff(article) ?? []),
}

function missing(article: Article): Finding | undefined {
  const { said, excerpt, titlePlace, diagnostics } = article
  // Where the front matter could not be read, the writer may have said it.
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error')
  if (said.description !== undefined || excerpt.value === '' || isFaulty) return undefined
  const opening =
    excerpt.value.length > QUOTED ? `${excerpt.value.slice(0, QUOTED).trimEnd()} …` : excerpt.value
  const message = `found no description, so that "${opening}" stands for it; write one or two sentences that say what the reader gets`
  return { ...placeOf(article, titlePlace), message }
}

function brokenOff(article: Article): Finding | undefined {
  const end = CUT.exec(article.said.description ?? '')?.[0].trim()
  if (end === undefined) return undefined
  const message = `found a description that breaks off ("${end}"); end it with a whole sentence`
  return { ...placeOfKey(article, 'description'), message }
}
