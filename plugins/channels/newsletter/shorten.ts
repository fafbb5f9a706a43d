import { sentencesOf } from '../../article/sentences.ts'

/** Fewest characters that a line of whole sentences or clauses is worth; of shorter ones more can be said. */
const FEWEST = 40

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Shorten a line to a limit in characters: whole if it fits, else up to a colon or dash, else whole words and an ellipsis.
 */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const clause = /^(.{12,}?)(?:: | [–—-] )/.exec(line)?.[1]
  if (clause !== undefined && clause.length <= limit) return clause
  return cutAtWord(line, limit)
}

/**
 * Shorten prose to a limit in characters: whole sentences if that leaves enough, else up to a comma, semicolon or dash,
 * else whole words and an ellipsis.
 */
export function shortenProse(text: string, limit: number, lang: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const ends = sentencesOf(line, lang).map((sentence) => sentence.start + sentence.text.length)
  const clauses = [...line.matchAll(/[,;](?= )| [–—-](?= )/g)].map(({ index }) => index)
  for (const places of [ends, clauses]) {
    const end = places.findLast((place) => place <= limit)
    if (end !== undefined && end >= FEWEST) return line.slice(0, end)
  }
  return cutAtWord(line, limit)
}

function cutAtWord(line: string, limit: number): string {
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
