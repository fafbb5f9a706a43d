import type { Part } from '../lexicon/meaning.ts'
import type { Reading, ReadPassage } from '../reading.ts'
import type { Word } from '../words.ts'
import { noteOf, ramp, SHORT, type StageSignal, shareOfText } from './signal.ts'

/** A guide is longer than this, in words. */
const GUIDE = 700
const LONG_GUIDE = 2000
/** A table of fewer columns is a list. */
const COMPARING_COLUMNS = 3

/** Forms of “to be” that define, in the languages of the lexicon. */
const IS: ReadonlySet<string> = new Set(['is', 'are', 'er', 'är', 'ist', 'sind', 'refers', 'means'])

/** What the shape of a text says: tables, prices, lists of names, questions, length, and how the page is kept. */
export const SHAPE_SIGNALS: readonly StageSignal[] = [
  {
    id: 'table of comparison',
    push: { consideration: 0.7, decision: 0.5 },
    measure: ({ evidence }) => {
      const table = evidence.tables.find(({ columns, rows }) => columns >= COMPARING_COLUMNS && rows > 1)
      if (!table) return undefined
      return {
        value: 1,
        say: () => ({
          text: `a table that compares ${table.columns - 1} things`,
          line: table.line,
          column: table.column,
        }),
      }
    },
  },
  {
    id: 'prices',
    push: { consideration: 0.5, decision: 0.6 },
    measure: (reading) => {
      const prices = textWords(reading, 'price')
      const [first] = prices
      if (!first) return undefined
      return {
        value: ramp(prices.length / (reading.length + 100), 0, 0.01),
        say: () => ({
          text: `${prices.length} ${prices.length === 1 ? 'price' : 'prices'} in the text`,
          ...first.passage.passage.placeOf(first.start),
        }),
      }
    },
  },
  {
    id: 'numbered names',
    push: { consideration: 0.7, awareness: 0.3 },
    measure: ({ evidence }) => {
      const numbered = evidence.headings.filter(({ text }) => /^\s*(?:\d{1,2}[.):]|#\d)\s*\S/u.test(text))
      const [first] = numbered
      if (!first || numbered.length < 3) return undefined
      return { value: 1, say: () => ({ text: `${numbered.length} numbered headings`, ...first.placeOf(0) }) }
    },
  },
  {
    id: 'questions as headings',
    push: { awareness: 0.5, consideration: 0.4 },
    measure: ({ evidence: { headings } }) => {
      const questions = headings.filter(({ text }) => text.trim().endsWith('?'))
      const [first] = questions
      if (!first) return undefined
      return {
        value: questions.length / (headings.length + 1),
        say: () => ({
          text: `${questions.length} of ${headings.length} headings are questions`,
          ...first.placeOf(0),
        }),
      }
    },
  },
  {
    id: 'question as title',
    push: { awareness: 0.6, consideration: 0.6 },
    measure: (reading) => {
      const { title } = reading.evidence
      // "How do I …?" is asked by those who are at it.
      if (!title.text.trim().endsWith('?') || reading.finds('doing', 'title').length > 0) return undefined
      return { value: 1, say: () => ({ text: 'a question as the title', ...title.placeOf(0) }) }
    },
  },
  {
    id: 'defines its title',
    push: { awareness: 0.8, decision: 0.3 },
    measure: (reading) => {
      const title = partWords(reading, 'title').map(({ text }) => text)
      const [first] = reading.passages.filter(({ parts }) => parts.includes('opening'))
      if (!first || title.length === 0) return undefined
      const start = first.words.findIndex(({ text }) => text === title[0])
      const isThere =
        start !== -1 && start < 3 && title.every((word, at) => first.words[start + at]?.text === word)
      const next = first.words[start + title.length]?.text
      return isThere && next !== undefined && IS.has(next)
        ? {
            value: 1,
            say: () => ({ text: 'opens by saying what its title is', ...first.passage.placeOf(0) }),
          }
        : undefined
    },
  },
  {
    id: 'short text',
    push: { delight: 0.7, decision: 0.3 },
    measure: ({ length }) =>
      length > 0 && length < SHORT
        ? { value: noteOf(length), say: () => ({ text: `only ${length} words` }) }
        : undefined,
  },
  {
    id: 'long text',
    push: { awareness: 0.5, consideration: 0.5 },
    measure: ({ length }) =>
      length > GUIDE
        ? { value: ramp(length, GUIDE, LONG_GUIDE), say: () => ({ text: `${length} words` }) }
        : undefined,
  },
  {
    id: 'short title',
    push: { decision: 0.5, delight: 0.5 },
    measure: (reading) => {
      const { title } = reading.evidence
      const words = partWords(reading, 'title').length
      return words > 0 && words < 4
        ? {
            value: ((4 - words) / 3) * shareOfText(reading.length),
            say: () => ({
              text: `a title of ${words === 1 ? 'one word' : `${words} words`}`,
              ...title.placeOf(0),
            }),
          }
        : undefined
    },
  },
  {
    id: 'standing page',
    push: { decision: 0.6, delight: 0.6 },
    measure: ({ evidence: { published }, length }) =>
      published === undefined
        ? { value: shareOfText(length), say: () => ({ text: 'no day of publication' }) }
        : undefined,
  },
]

function partWords({ passages }: Reading, part: Part): readonly Word[] {
  return passages.find(({ parts }) => parts.includes(part))?.words ?? []
}

function textWords({ passages }: Reading, kind: string): { passage: ReadPassage; start: number }[] {
  return passages
    .filter(({ parts }) => parts.includes('text'))
    .flatMap((passage) =>
      passage.words.filter((word) => word.kind === kind).map(({ start }) => ({ passage, start })),
    )
}
