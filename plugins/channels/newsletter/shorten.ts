const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Shorten a line to a limit in characters: whole if it fits, else up to a colon or dash, else whole words and an ellipsis.
 */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const clause = /^(.{12,}?)(?:: | [–—-] )/.exec(line)?.[1]
  if (clause !== undefined && clause.length <= limit) return clause
  const room = line.slice(0, limit)
  const space = room.lastIndexOf(' ')
  const start = space > limit / 2 ? room.slice(0, space) : wholeCharacters(line, limit - 1)
  return `${start.replace(/[\s,;:.–—-]+$/, '')}…`
}

/** The start of a text up to a limit, without half an emoji or an accent of its own at its end. */
function wholeCharacters(text: string, limit: number): string {
  let end = 0
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > limit) break
    end = index + segment.length
  }
  return text.slice(0, end)
}
