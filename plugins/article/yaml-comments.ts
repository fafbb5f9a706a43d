import { isMap, isScalar, Scalar } from 'yaml'
import type { Place } from '../source/diagnostic.ts'

/** A comment behind the unquoted value of a key, which may have been meant as part of the value; its place is the `#`. */
export interface TrailingComment extends Place {
  /** The keys that lead to the value. */
  readonly path: readonly string[]
  /** From the `#` to the end of the line. */
  readonly text: string
}

/** How deep keys of ours stand in each other. */
const DEEPEST = 2

/** List the comments behind unquoted values of a YAML tree; behind `true` or `false` nobody means text. */
export function trailingComments(
  contents: unknown,
  yaml: string,
  placeOf: (offset: number) => Place,
): TrailingComment[] {
  const found: TrailingComment[] = []
  const walk = (node: unknown, path: readonly string[]): void => {
    if (isMap(node) && path.length < DEEPEST) {
      for (const { key, value } of node.items) walk(value, [...path, String(key)])
    } else if (isScalar(node) && node.type === Scalar.PLAIN && typeof node.value !== 'boolean') {
      const end = node.range?.[1] ?? 0
      const [, space = '', text] = /^([ \t]*)(#[^\n]*)/.exec(yaml.slice(end)) ?? []
      // Where there is no value, `# …` is a template to fill in, but `#1 tips` is meant.
      if (text === undefined || (node.value === null && !/^#[^\s#]/.test(text))) return
      found.push({ path, text: text.trimEnd(), ...placeOf(end + space.length) })
    }
  }
  walk(contents, [])
  return found
}
