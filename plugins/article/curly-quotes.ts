import { AROUND_A_VALUE, insideOnlyCurlyQuotes } from '../source/curly-quotes.ts'
import type { Diagnostic, Place } from '../source/diagnostic.ts'
import { type Blocks, keysOf } from './blocks.ts'
import type { CurlyValue } from './curly-values.ts'
import { wordKeys } from './word-keys.ts'

/**
 * List the values of keys of ours that a writer put into curly quotes for straight ones. Words for readers may be a
 * quotation: there, only one pair around all of them counts, and in what goes out as it stands, none.
 */
function meantAsStraight(
  curly: readonly CurlyValue[],
  origin: ReadonlyMap<string, readonly string[]>,
  blocks: Blocks,
): readonly CurlyValue[] {
  if (curly.length === 0) return []
  const words = wordKeys(origin, blocks)
  return curly.filter(({ path, text }) => {
    const key = path.join('.')
    const [first = ''] = path.map(String)
    if (blocks[first]?.verbatim) return false
    if (words.has(key) || key === 'landing.label') return insideOnlyCurlyQuotes(text) !== undefined
    return keysOf(blocks).known.has(first)
  })
}

/** What is said of the curly quotes in one front matter, each time once. */
export interface CurlyQuotes {
  /** Tell where they begin around a value, or an item of it, that is refused; nothing where there are none. */
  refuse(path: readonly PropertyKey[]): Place | undefined
  /** Report those that were not refused, and that readers would see. */
  check(file: string): Diagnostic[]
}

/** Prepare to speak of the values in curly quotes that front matter has. */
export function curlyQuotesOf(
  curly: readonly CurlyValue[],
  origin: ReadonlyMap<string, readonly string[]>,
  blocks: Blocks,
): CurlyQuotes {
  const refused = new Set<CurlyValue>()
  return {
    refuse: (path) => {
      const found = curly.find((value) =>
        value.path.every((step, at) => (at < path.length ? step === path[at] : typeof step === 'number')),
      )
      if (!found) return undefined
      refused.add(found)
      return { line: found.line, column: found.column }
    },
    check: (file) =>
      meantAsStraight(curly, origin, blocks)
        .filter((value) => !refused.has(value))
        .map(({ path, line, column }) => {
          const key = path.filter((step) => typeof step === 'string').join('.')
          const message = `${key}: ${AROUND_A_VALUE}`
          return { file, line, column, severity: 'warning', rule: 'curly-quotes', message }
        }),
  }
}
