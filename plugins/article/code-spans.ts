import type { Nodes, Root } from 'mdast'
import type { Span } from '../source/span.ts'

/** HTML in which nothing is read as Markdown: a block that begins with one of these, or what stands in a line between its tags. */
const CODE_BLOCK = /^\s*<(?:pre|script|style|textarea)\b/i
const CODE_TAG = /^<(\/?)(code|kbd|samp|pre|script|style)\b/i

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
    const ends = closingTags(node.children)
    for (let at = 0; at < node.children.length; at++) {
      const child = node.children[at] as Nodes
      const end = ends.get(at)
      if (end !== undefined) {
        add(child, node.children[end])
        at = end
      } else walk(child)
    }
  }
  walk(tree)
  return spans
}

/** Find, for each opening tag of code among siblings, the next closing tag of its kind; none where there is none. */
function closingTags(siblings: readonly Nodes[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const next = new Map<string, number>()
  for (let at = siblings.length - 1; at >= 0; at--) {
    const node = siblings[at]
    if (node?.type !== 'html') continue
    const [, slash, name = ''] = CODE_TAG.exec(node.value) ?? []
    const end = next.get(name.toLowerCase())
    if (slash === '/') next.set(name.toLowerCase(), at)
    else if (end !== undefined) found.set(at, end)
  }
  return found
}
