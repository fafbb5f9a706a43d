import { drawable } from '../letters/emoji.ts'
import { shorten } from './ellipsis.ts'
import { graphemesOf } from './graphemes.ts'

/** Longest text that is laid out, in graphemes; more could not be read on a picture, and only slows the layout. */
const MAX_GRAPHEMES = 600

/** Controls, halves of surrogate pairs, what stands for nothing, and marks that turn the rest of a text around. */
const NOT_TEXT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\ufff9-\ufffd]/gu

/**
 * Marks on one letter past the fourth: the most that languages stack is four (a Hebrew letter with its dot, its vowel and
 * two accents); what has more climbs over the lines around it. Tibetan writes whole syllables as such marks.
 */
const STACKED =
  /((?:[\p{Mn}--\p{Script=Tibetan}][\u200c\u200d]*){4})(?:[\p{Mn}--\p{Script=Tibetan}][\u200c\u200d]*)+/gv

/** A text made fit to be set, and whether it was longer than can be. */
export interface Clean {
  readonly text: string
  readonly cut: boolean
}

/**
 * Make a text fit to be set: whole characters, composed, no controls, no towers of marks, signs that can be drawn, one
 * line, no more than a picture holds; an ellipsis where it was more.
 */
export function clean(text: string): Clean {
  const tidy = drawable(
    text
      // A thousand graphemes of the longest kind there is are kept from being counted one by one.
      .slice(0, MAX_GRAPHEMES * 40)
      .toWellFormed()
      .replace(NOT_TEXT, ' ')
      .normalize('NFC')
      .replace(STACKED, '$1'),
  )
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/^ | $/g, '')
  const cut = graphemesOf(tidy).length > MAX_GRAPHEMES || text.length > MAX_GRAPHEMES * 40
  return { text: cut ? shorten(tidy, (part) => graphemesOf(part).length <= MAX_GRAPHEMES) : tidy, cut }
}
