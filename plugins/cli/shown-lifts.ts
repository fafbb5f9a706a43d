import type { Lifted, Lifts } from '../article/lift/lifts.ts'
import { shownLists } from '../article/lift/shown-lists.ts'
import { plainLine } from '../source/plain-line.ts'

/** How wide the column of the names is. */
const WIDTH = 12

/** Say what is lifted of a text: each sentence with its place and its score, and below it why. */
export function describeLifts(lifts: Lifts): string {
  return shownLists(lifts)
    .map(
      ({ name, items }) =>
        `  ${name.padEnd(WIDTH)}${items.length === 0 ? 'none' : items.length}\n${items.map(describe).join('')}`,
    )
    .join('')
}

function describe({ text, line, column, score, reasons }: Lifted): string {
  const place = `${line}:${column}`
  return `    ${place}  ${score.toFixed(2)}  ${plainLine(text)}\n    ${' '.repeat(place.length)}        ${plainLine(reasons.join('; '))}\n`
}
