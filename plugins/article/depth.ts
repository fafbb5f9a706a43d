import type { Nodes, PhrasingContent, Root } from 'mdast'
import type { Place } from '../source/diagnostic.ts'

/** Deepest nesting that is kept: far beyond any text, far below what fills the stack of a recursive function. */
export const MAX_DEPTH = 100

/** What a paragraph may have too much of to be read. */
type Marks = 'emphasis' | 'brackets'

/**
 * What a text may have too much of to be read: nodes, cells, character references, length for a text with boxes,
 * marks in a long line, and marks in a paragraph of a text with boxes.
 */
export type Excess = 'parts' | 'cells' | 'references' | 'notes' | 'length' | 'line' | Marks

declare module 'mdast' {
  interface RootData {
    /** Where the text was nested too deep and was cut. */
    cut?: Place
    /** Where a paragraph has more marks of a kind than are read, and how many those are. */
    crowded?: Place & { readonly kind: Marks; readonly most: number }
    /** Why nothing of the text is read, and where. */
    refused?: Place & { readonly because: Excess }
    /** Set where every heading was moved a level down, since there were more of the first level. */
    lowered?: true
  }
}

/** Turn what is nested deeper than 100 levels into plain text, and note in the tree where that was. */
export function cutDepth(tree: Root, text: string): void {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (!('children' in node)) continue
    if (depth < MAX_DEPTH || node.type === 'list' || node.type === 'table' || node.type === 'tableRow') {
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 })
    } else flatten(tree, node, text)
  }
}

function flatten(tree: Root, node: Nodes, text: string): void {
  const { position } = node
  if (!('children' in node) || !position || node.children.every((child) => !('children' in child))) return
  const { line, column } = position.start
  tree.data = { ...tree.data, cut: tree.data?.cut ?? { line, column } }
  const first = node.children[0]?.position?.start.offset
  const last = node.children.at(-1)?.position?.end.offset
  const words: PhrasingContent = { type: 'text', value: text.slice(first, last), position }
  const isFlow = node.children.some(
    ({ type }) => type === 'paragraph' || type === 'blockquote' || type === 'list',
  )
  Object.assign(node, { children: isFlow ? [{ type: 'paragraph', children: [words], position }] : [words] })
}
