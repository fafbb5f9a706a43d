import type { Nodes, Root } from 'mdast'
import type { Place } from '../../source/diagnostic.ts'
import { parseMarkdown } from '../markdown.ts'
import { walk } from '../walk.ts'

/** Parse a text as if its lines did not begin with some of their characters; all that is in the tree keeps its place. */
export function parseIndented(text: string, indents: readonly number[] = []): Root {
  if (indents.every((indent) => indent === 0)) return parseMarkdown(text)
  const lines = text.split('\n')
  const tree = parseMarkdown(lines.map((line, index) => line.slice(indents[index] ?? 0)).join('\n'))
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  const placed = ({ line, column }: Place) => {
    const indented = column + (indents[line - 1] ?? 0)
    return { line, column: indented, offset: (starts[line - 1] ?? 0) + indented - 1 }
  }
  walk<Nodes>(tree, (node) => {
    const { position } = node
    if (position) node.position = { start: placed(position.start), end: placed(position.end) }
  })
  return tree
}
