import type { Nodes, Root } from 'mdast'
import type { Span } from '../source/comments.ts'

/** HTML in which nothing is read as Markdown: a block that begins with one of these, or what stands in a line between its tags. */
const CODE_BLOCK = /^\s*<(?:pre|script|style|textarea)\b/i
const CODE_TAG = /^<(code|kbd|samp|pre|script|style)\b/i

/** List the parts of a text that are code, in Markdown or in HTML, in order and apart. */
export function codeSpans(tree: Root): Span[] {
  const spans: Span[] = []
  const add = (from: Nodes, to: Nodes = from): void => {
    const start = from.position?.start.offset
    const end = to.position?.end.offset
    if (start !== undefined && end !== undefined) spans.push({ start, end })
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'inlineCode') add(node)
    else if (node.type === 'html' && CODE_BLOCK.test(node.value)) add(node)
    if (!('children' in node)) return
    for (let at = 0; at < node.children.length; at++) {
      const child = node.children[at] as Nodes
      const name = child.type === 'html' ? CODE_TAG.exec(child.value)?.[1]?.toLowerCase() : undefined
      const end = name === undefined ? -1 : closingTag(node.children, at, name)
      if (end > at) {
        add(child, node.children[end])
        at = end
      } else walk(child)
    }
  }
  walk(tree)
  return spans
}

/** Find the closing tag of an element among its siblings; -1 where there is none. */
function closingTag(siblings: readonly Nodes[], from: number, name: string): number {
  return siblings.findIndex(
    (node, at) => at > from && node.type === 'html' && node.value.toLowerCase().startsWith(`</${name}`),
  )
}
