import { type Place, START } from '../source/diagnostic.ts'

/** What Sätteri may make a node of. */
const MARK = /[*_~`<&[\]\\|@]|www\.|https?:/gi
const BEYOND_ASCII = /[^\0-\x7f]/
/** In a shorter line, in characters, no marks take a time that anybody would notice. */
const SHORT = 1_000

/**
 * Most characters that are counted for the columns of nodes. In a line with a letter beyond ASCII, Sätteri 0.10 counts the column
 * of each node from the beginning of its line, so that the time grows with the square of the line: two thirds of a second here.
 * A line of 100,000 characters with 3,000 marks takes a third of it.
 */
const MAX_LINE_WORK = 500_000_000

/** Find the line of a text with which its columns would take too long to count. */
export function heavyLine(text: string): Place | undefined {
  let work = 0
  let number = START.line
  for (const line of text.split('\n')) {
    if (line.length > SHORT && BEYOND_ASCII.test(line)) {
      for (const { index } of line.matchAll(MARK)) {
        work += index
        if (work > MAX_LINE_WORK) return { line: number, column: START.column }
      }
    }
    number += 1
  }
  return undefined
}
