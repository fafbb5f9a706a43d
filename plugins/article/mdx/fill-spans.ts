import { lowerBound } from '../../source/lower-bound.ts'
import type { Span } from '../../source/span.ts'
import { FILLER } from '../parse-body.ts'

/** What is left of lines that held nothing else; the marks of quotations stay. */
const EMPTIED = /^[\s>\u0001]*$/

/** A part of a text; within a tag of HTML, only a space is nothing. */
export interface Blank extends Span {
  readonly isInTag?: true
}

/**
 * Write fillers over parts of a text, which are in order and apart; where nothing else stands in their lines, spaces: for
 * Markdown such a line is empty, and no other ends a paragraph.
 */
export function fillSpans(text: string, spans: readonly Blank[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, isInTag } of spans) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/\S/g, isInTag ? ' ' : FILLER))
    at = end
  }
  const filled = parts.join('') + text.slice(at)
  const lines: string[] = []
  let run = ''
  let from = 0
  for (const line of filled.split('\n')) {
    run += line
    from += line.length + 1
    const next = spans[lowerBound(spans, from, ({ end }) => end)]
    // Lines that one part runs through are empty together, or not at all.
    if (next !== undefined && next.start < from - 1 && next.end > from - 1) run += '\n'
    else {
      lines.push(EMPTIED.test(run) ? run.replaceAll(FILLER, ' ') : run)
      run = ''
    }
  }
  return lines.join('\n')
}
