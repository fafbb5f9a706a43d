import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { YamlFault } from './yaml-fault.ts'

/** A YAML text as it was parsed. */
export interface ParsedYaml {
  readonly document: Document.Parsed
  readonly counter: LineCounter
  /** Keys that stand a second time. */
  readonly doubles: readonly YamlFault[]
}

/** Longest name of a key that is quoted, in characters. */
const LONGEST_NAME = 40

/** Parse YAML in a time that grows in step with the text. */
export function parseYaml(yaml: string): ParsedYaml {
  const counter = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: counter,
    logLevel: 'silent',
    prettyErrors: false,
    // The parser would compare each key with all those before it.
    uniqueKeys: false,
  })
  const doubles: YamlFault[] = []
  findDoubles(document.contents, (offset) => {
    const [name] = yaml.slice(offset, offset + LONGEST_NAME).split(/[:\s]/, 1)
    doubles.push({ fault: `found the key "${name}" a second time`, offset })
  })
  return { document, counter, doubles }
}

/** Tell where keys begin that stand in their map already; numbers and words are told apart, as YAML does. */
function findDoubles(node: unknown, report: (offset: number) => void): void {
  if (isPair(node)) {
    findDoubles(node.key, report)
    findDoubles(node.value, report)
  } else if (isSeq(node)) for (const item of node.items) findDoubles(item, report)
  else if (isMap(node)) {
    const seen = new Set<unknown>()
    for (const pair of node.items) {
      const { key } = pair
      const value: unknown = isScalar(key) ? key.value : key
      if (seen.has(value) && isNode(key)) report(key.range?.[0] ?? 0)
      seen.add(value)
      findDoubles(pair, report)
    }
  }
}
