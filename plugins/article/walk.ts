/** Anything with children: a node of mdast or hast. */
interface Tree {
  readonly type: string
  readonly children?: readonly Tree[]
}

/**
 * Visit every node of a tree, parents first. For callers that need no ancestors: without them a visit takes a tenth of
 * the time of unist-util-visit, and long texts are visited many times.
 */
export function walk<Node extends Tree>(node: Node, visit: (node: Node) => void): void {
  visit(node)
  if (node.children) for (const child of node.children) walk(child as Node, visit)
}
