import { isMap, isScalar, isSeq, Scalar } from 'yaml'
import { insideCurlyQuotes } from '../source/curly-quotes.ts'
import type { Place } from '../source/diagnostic.ts'

/** A value without quotes of YAML that stands in curly quotes instead; its place is the first of them. */
export interface CurlyValue extends Place {
  /** The keys that lead to the value, and the numbers of items in lists. */
  readonly path: readonly (string | number)[]
  /** The value with its curly quotes. */
  readonly text: string
}

/** How deep keys of ours and items in lists stand in each other. */
const DEEPEST = 3

/** List the values of a YAML tree that stand in curly quotes. */
export function curlyValues(contents: unknown, placeOf: (offset: number) => Place): CurlyValue[] {
  const found: CurlyValue[] = []
  const walk = (node: unknown, path: CurlyValue['path']): void => {
    if (isScalar(node)) {
      const { type, value, range } = node
      if (type === Scalar.PLAIN && typeof value === 'string' && insideCurlyQuotes(value) !== undefined)
        found.push({ path, text: value, ...placeOf(range?.[0] ?? 0) })
    } else if (path.length >= DEEPEST) return
    else if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String(key)])
    else if (isSeq(node)) for (const [at, item] of node.items.entries()) walk(item, [...path, at])
  }
  walk(contents, [])
  return found
}
