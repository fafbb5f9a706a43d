import type { Lifted, Lifts } from '../article/lift/lifts.ts'
import { plainLine } from '../source/plain-line.ts'

/** What is lifted, by its key, in words; the first four are said of every text, the others where there are any. */
const WORDS: Readonly<Record<keyof Lifts, string>> = {
  quotes: 'quotes',
  keyPoints: 'key points',
  numbers: 'numbers',
  hooks: 'hooks',
  steps: 'steps',
  questions: 'questions',
  definitions: 'definitions',
  mistakes: 'mistakes',
  claims: 'claims',
  comparisons: 'comparisons',
  conclusion: 'conclusion',
}
const SHOWN = Object.entries(WORDS) as [keyof Lifts, string][]
/** How many of them are said of every text. */
const ALWAYS = 4
/** How wide the column of their names is. */
const WIDTH = 12

/** Say what is lifted of a text: each sentence with its place and its score, and below it why. */
export function describeLifts(lifts: Lifts): string {
  return SHOWN.filter(([key], at) => at < ALWAYS || lifts[key].length > 0)
    .map(([key, words]) => {
      const list: readonly Lifted[] = lifts[key]
      return `  ${words.padEnd(WIDTH)}${list.length === 0 ? 'none' : list.length}\n${list.map(describe).join('')}`
    })
    .join('')
}

function describe({ text, line, column, score, reasons }: Lifted): string {
  const place = `${line}:${column}`
  return `    ${place}  ${score.toFixed(2)}  ${plainLine(text)}\n    ${' '.repeat(place.length)}        ${plainLine(reasons.join('; '))}\n`
}
