import { sentencesOf } from '../../article/sentences.ts'

/** Fewest characters that fill enough of the line; of shorter ones more can be said. */
const FEWEST = 40
/** Where a sentence may end early and be whole: at a semicolon, or at a dash that no other one closes. */
const CLAUSE = /^([^;–—]+?)(?:;| [–—]) [^–—]*$/
/** What was cut short already. */
const CUT = /…$/

/**
 * Find what the preview line of a mail says: as many whole sentences of the excerpt as fit a limit in characters, else
 * the first key point that fits, else a whole clause of the excerpt. Nothing where none of them fits.
 */
export function preheaderOf(
  excerpt: string,
  points: readonly string[],
  limit: number,
  lang: string,
): string | undefined {
  const line = excerpt.replace(/\s+/g, ' ').trim()
  const sentences = sentencesOf(line, lang)
  const opening = sentences
    .map(({ start, text }) => line.slice(0, start + text.length))
    .findLast((text) => fits(text, limit) && !CUT.test(text))
  if (opening !== undefined && opening.length >= FEWEST) return opening
  const clause = CLAUSE.exec(sentences[0]?.text ?? '')?.[1]
  const others = [...points.map((point) => point.replace(/\s+/g, ' ').trim()), ...(clause ? [clause] : [])]
  return others.find((text) => text.length >= FEWEST && fits(text, limit) && !CUT.test(text)) ?? opening
}

function fits(text: string, limit: number): boolean {
  return [...text].length <= limit
}
