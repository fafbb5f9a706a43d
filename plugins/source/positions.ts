import { isMap, isNode, isPair, isSeq, type LineCounter } from 'yaml'
import type { Place } from './diagnostic.ts'

/** Tell where the value at a path of keys stands in its file; an unknown path gives the nearest known parent. */
export type Positions = (path: readonly PropertyKey[]) => Place

/** Look positions up in a YAML tree whose first line is line 2 of the file (`firstLine` 2) or line 1. */
export function positionsInYaml(contents: unknown, counter: LineCounter, firstLine = 2): Positions {
  return (path) => {
    let node = contents
    let offset = 0
    for (const step of path) {
      if (isMap(node)) {
        // Of a key that stands twice, the last one counts.
        const pair = node.items.findLast((item) => isPair(item) && String(item.key) === String(step))
        if (!pair) break
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step]
        if (isNode(node)) offset = node.range?.[0] ?? offset
      } else break
    }
    const { line, col } = counter.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
}

/** Look the top-level keys of TOML front matter up, whose first line is line 2 of the file. */
export function positionsInToml(toml: string): Positions {
  const lines = toml.split('\n')
  return ([key]) => {
    const index = lines.findIndex((line) => {
      const name = /^\s*(?:\[+)?\s*["']?([\w-]+)["']?\s*(?:=|\])/.exec(line)?.[1]
      return name !== undefined && name === key
    })
    return { line: Math.max(index, 0) + 2, column: 1 }
  }
}
