import { isMap, isNode, isSeq, type LineCounter, type Pair, type YAMLMap } from 'yaml'
import { type Place, START } from './diagnostic.ts'

/** Tell where the value at a path of keys stands in its file; an unknown path gives the nearest known parent. */
export type Positions = (path: readonly PropertyKey[]) => Place

/** Look positions up in a YAML tree whose first line is line 2 of the file (`firstLine` 2) or line 1. */
export function positionsInYaml(contents: unknown, counter: LineCounter, firstLine = 2): Positions {
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    // Of a key that stands twice, the last one counts.
    const known = pairs.get(map) ?? new Map(map.items.map((pair) => [String(pair.key), pair]))
    pairs.set(map, known)
    return known.get(key)
  }
  return (path) => {
    let node = contents
    let offset = 0
    for (const step of path) {
      if (isMap(node)) {
        const pair = pairOf(node, String(step))
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
  let places: ReadonlyMap<string, Place> | undefined
  return ([key]) => {
    places ??= placesOf(toml, /^\s*(?:\[+)?\s*["']?([\w-]+)["']?\s*(?:=|\])/, 'first')
    return { line: places.get(String(key))?.line ?? 2, column: 1 }
  }
}

/** Look keys up in YAML that has no tree, by the last line that begins with them; its first line is line 2 of the file. */
export function positionsByLine(yaml: string): Positions {
  let places: ReadonlyMap<string, Place> | undefined
  return ([key]) => {
    places ??= placesOf(yaml, /^\s*([^\s:][^:]*):/, 'last')
    return places.get(String(key)) ?? START
  }
}

/** Say where each key of a text stands: in the first or the last of the lines that begin with it. */
function placesOf(text: string, pattern: RegExp, which: 'first' | 'last'): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const [index, line] of text.split('\n').entries()) {
    const key = pattern.exec(line)?.[1]
    if (key === undefined || (which === 'first' && places.has(key))) continue
    places.set(key, { line: index + 2, column: line.indexOf(key) + 1 })
  }
  return places
}
