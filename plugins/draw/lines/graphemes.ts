const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Split a text into what a reader takes for single characters. */
export function graphemesOf(text: string): string[] {
  // Below the combining marks, every code unit is a character of its own.
  if (/^[\x20-\u02ff]*$/.test(text)) return [...text]
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}
