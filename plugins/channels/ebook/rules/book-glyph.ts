import type { Nodes } from 'mdast'
import type { Published } from '../../../article/published.ts'
import { walk } from '../../../article/walk.ts'
import { bookGlyphs, settleText } from '../../../print/letters.ts'
import type { Finding } from '../../../rule.ts'
import { placesIn } from '../../../source/places.ts'
import type { BookRule } from './book-rule.ts'

/** So many of them are named. */
const MOST_NAMED = 8

/**
 * The letters that books are printed in have Latin, Greek and Cyrillic, and all usual signs (CO₂, ≤, ☑), but few emoji and no scripts
 * such as Chinese or Arabic. In the PDF of a book such characters are left out; on the page and in the EPUB they show. Write
 * in words what must not be lost.
 *
 * ```md wrong articles/en/oil-a-chain.md
 * # Oil a chain
 *
 * Clean it, then oil it. 🎉
 *                        ^
 * ```
 *
 * ```yml beside ebooks/bikes.yml
 * title: Bikes
 * description: All about bikes.
 * language: en
 * articles: [oil-a-chain]
 * ```
 *
 * ```md right articles/en/oil-a-chain.md
 * # Oil a chain
 *
 * Clean it, then oil it. Well done!
 * ```
 */
export const bookGlyph: BookRule = {
  summary: 'Characters that the PDF of a book leaves out',
  severity: 'hint',

  find: ({ library: { books } }) => {
    const chapters = new Set(books.flatMap((book) => book.chapters))
    return chapters.size === 0 ? [] : [...chapters].flatMap(missingIn)
  },
}

/** One finding for a text, at the first of the characters. */
function missingIn(article: Published): Finding[] {
  const glyphs = bookGlyphs()
  const placeIn = placesIn(article.body)
  const missing = new Set(settleText(article.title, glyphs).missing)
  let first: Finding | undefined
  const found = (place: Pick<Finding, 'line' | 'column'>): void => {
    first ??= { file: article.file, message: '', ...place }
  }
  if (missing.size > 0) found(article.titlePlace)
  walk<Nodes>(article.tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return
    const here = settleText(node.value, glyphs).missing
    const [sign] = here
    if (sign === undefined) return
    for (const each of here) missing.add(each)
    const offset = article.body.indexOf(sign, node.position?.start.offset ?? 0)
    if (offset !== -1) found(placeIn(offset))
  })
  if (!first) return []
  const named = [...missing].slice(0, MOST_NAMED).join(' ')
  const more = missing.size > MOST_NAMED ? ` and ${missing.size - MOST_NAMED} more` : ''
  return [
    { ...first, message: `found ${named}${more}, which the letters of books lack; in PDFs it is left out` },
  ]
}
