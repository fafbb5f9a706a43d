/** Longest text that is laid out, in graphemes; more could not be read on a picture, and only slows the layout. */
const MAX_GRAPHEMES = 600

/** Controls, halves of surrogate pairs, what stands for nothing, and marks that turn the rest of a text around. */
const NOT_TEXT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\ufff9-\ufffd]/gu

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Split a text into what a reader takes for single characters. */
export function graphemesOf(text: string): string[] {
  // Below the combining marks, every code unit is a character of its own.
  if (/^[\x20-\u02ff]*$/.test(text)) return [...text]
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** A text made fit to be set, and whether it was longer than can be. */
export interface Clean {
  readonly text: string
  readonly cut: boolean
}

/** Make a text fit to be set: whole characters, composed, no controls, one line, no more than a picture holds. */
export function clean(text: string): Clean {
  const tidy = text
    // A thousand graphemes of the longest kind there is are kept from being counted one by one.
    .slice(0, MAX_GRAPHEMES * 40)
    .toWellFormed()
    .replace(NOT_TEXT, ' ')
    .normalize('NFC')
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/^ | $/g, '')
  const all = graphemesOf(tidy)
  const cut = all.length > MAX_GRAPHEMES || text.length > MAX_GRAPHEMES * 40
  return { text: cut ? all.slice(0, MAX_GRAPHEMES).join('').trimEnd() : tidy, cut }
}
