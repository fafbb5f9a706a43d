import type { Root } from 'mdast'
import type { Diagnostic, Place } from '../source/diagnostic.ts'
import { MOST_OF_REMARK } from './cover-marks.ts'
import { type Excess, MAX_DEPTH } from './depth.ts'
import { MAX_NODES, MAX_NOTES, MAX_REFERENCES, MAX_WITH_DIRECTIVES } from './markdown.ts'

const MARKS = { emphasis: 'marks of emphasis (*, _ or ~)', brackets: 'brackets ([ or ])' } as const

/** What is said of a text that is not read, and what to do. */
const EXCESSES: Readonly<Record<Excess, string>> = {
  parts: `found more than ${inWords(MAX_NODES)} parts (paragraphs, items, cells, links, words in bold); split the text, about here`,
  cells: `found tables of more than ${inWords(MAX_NODES)} cells, counting those that rows leave out; split them, or delete the columns that are empty`,
  references: `found more than ${inWords(MAX_REFERENCES)} character references such as &amp;; write the characters themselves, or split the text`,
  notes: `found more than ${inWords(MAX_NOTES)} notes ([^…]:); put them into a text of their own, or split the text`,
  line: 'found more marks (of links, emphasis, code, HTML) in one long line than can be read; break it into lines or paragraphs, about here',
  emphasis: crowded('emphasis', MOST_OF_REMARK.emphasis),
  brackets: crowded('brackets', MOST_OF_REMARK.brackets),
  length: `found boxes or offers (::) in a text of more than ${inWords(MAX_WITH_DIRECTIVES)} characters; split the text, or take them out`,
}

/** Report where a text goes beyond what is read, as its parser noted it. */
export function checkLimits(file: string, { data }: Root): Diagnostic[] {
  const report = (place: Place | undefined, rule: string, message: string): Diagnostic[] => {
    if (!place) return []
    const { line, column } = place
    return [{ file, line, column, severity: 'error', rule, message }]
  }
  return [
    ...report(
      data?.cut,
      'nesting',
      `found quotes, lists or emphasis nested too deep, expected at most ${MAX_DEPTH} levels; delete the marks before the text`,
    ),
    ...report(
      data?.crowded,
      'text-size',
      crowded(data?.crowded?.kind ?? 'emphasis', data?.crowded?.most ?? 0),
    ),
    ...report(data?.refused, 'text-size', EXCESSES[data?.refused?.because ?? 'parts']),
  ]
}

function crowded(kind: keyof typeof MARKS, most: number): string {
  return `found more than ${inWords(most)} ${MARKS[kind]} in one paragraph; split it, or put it into a code block`
}

function inWords(count: number): string {
  return count.toLocaleString('en')
}
