import { toString as wordsIn } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { counted } from '../../html/parse-html.ts'

/** Longest words that are read, in characters: a title or an excerpt. */
const LONGEST = 20_000

const reader = unified().use(rehypeParse, { fragment: true }).freeze()

/** Read the words of a short piece of HTML, such as a title, on one line. */
export function plainWords(html: string): string {
  if (!/[<&]/.test(html) || html.length > LONGEST) return html.replace(/\s+/g, ' ').trim()
  return wordsIn(counted(() => reader.parse(html)))
    .replace(/\s+/g, ' ')
    .trim()
}
