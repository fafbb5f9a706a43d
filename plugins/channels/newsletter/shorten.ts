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
  return `${(space > limit / 2 ? room.slice(0, space) : room.slice(0, limit - 1)).replace(/[\s,;:.–—-]+$/, '')}…`
}
