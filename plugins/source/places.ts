import type { Place } from './diagnostic.ts'
import { lowerBound } from './lower-bound.ts'

/**
 * Prepare to tell line and column of many offsets in a text whose line ends are `\n`. The text is looked through once, when
 * the first is asked for.
 */
export function placesIn(text: string): (offset: number) => Place {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const line = lowerBound(starts, offset + 1, (start) => start)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}

/** Tell line and column of one offset in a text whose line ends are `\n`. */
export function placeAt(text: string, offset: number): Place {
  return placesIn(text)(offset)
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
