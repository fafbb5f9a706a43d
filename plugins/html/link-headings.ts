import type { Nodes, Root } from 'hast'

const HEADING = /^h[2-6]$/
/** What leads or opens by itself, so that no link may stand in it, nor around it. */
const PRESSED: ReadonlySet<string> = new Set(['a', 'button', 'summary', 'input'])

/**
 * Link the headings of a page to themselves, in place, so that a reader can pass on the address of a section. One in or around
 * something that is pressed stays as it is, as does one that nobody sees.
 */
export function linkHeadings(tree: Root): void {
  const visit = (node: Nodes): void => {
    if (!('children' in node) || isPressed(node)) return
    if (node.type !== 'element' || !HEADING.test(node.tagName)) {
      for (const child of node.children) visit(child)
      return
    }
    const { id, className } = node.properties
    const isUnseen = Array.isArray(className) && className.includes('sr-only')
    if (typeof id !== 'string' || isUnseen || holdsPressed(node)) return
    const properties = { className: ['heading-anchor'], href: `#${id}` }
    node.children = [{ type: 'element', tagName: 'a', properties, children: node.children }]
  }
  visit(tree)
}

function isPressed(node: Nodes): boolean {
  return node.type === 'element' && PRESSED.has(node.tagName)
}

function holdsPressed(node: Nodes): boolean {
  return 'children' in node && node.children.some((child) => isPressed(child) || holdsPressed(child))
}
