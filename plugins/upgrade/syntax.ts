import type { SyntaxNode } from '../astro/module-parser.ts'

/** Walk a syntax tree, parents first; `passes` says of a node below which key of which parent it is passed over. */
export function* nodesIn(
  node: SyntaxNode,
  passes: (key: string, parent: SyntaxNode) => boolean = () => false,
): Generator<SyntaxNode> {
  yield node
  for (const [key, value] of Object.entries(node)) {
    if (passes(key, node)) continue
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* nodesIn(child, passes)
  }
}

/** Tell whether a value in a syntax tree is a node, of one type if one is named. */
export function isNode(value: unknown, type?: string): value is SyntaxNode {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'type') : undefined
  return type === undefined ? typeof found === 'string' : found === type
}

/** Tell the name that an identifier or a string says; nothing for other nodes. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  const said = node.type === 'Identifier' ? node['name'] : node.type === 'Literal' ? node['value'] : undefined
  return typeof said === 'string' ? said : undefined
}

/** Find a property of an object by its name. */
export function propertyOf(object: SyntaxNode, name: string): SyntaxNode | undefined {
  const properties = object['properties']
  return Array.isArray(properties) ? properties.find((each) => nameOf(each.key) === name) : undefined
}
