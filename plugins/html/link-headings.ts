import type { Element, Nodes, Root } from 'hast'
import { walk } from '../article/walk.ts'

const HEADING = /^h[2-6]$/

/**
 * Link the headings of a page to themselves, in place, so that a reader can pass on the address of a section. One that holds a
 * link stays as it is, as does one that nobody sees.
 */
export function linkHeadings(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || !HEADING.test(node.tagName)) return
    const { id, className } = node.properties
    if (typeof id !== 'string' || className !== undefined || holdsLink(node)) return
    const properties = { className: ['here'], href: `#${id}` }
    node.children = [{ type: 'element', tagName: 'a', properties, children: node.children }]
  })
}

function holdsLink(heading: Element): boolean {
  let isFound = false
  walk<Nodes>(heading, (node) => {
    isFound ||= node.type === 'element' && /^(?:a|button|summary|input)$/.test(node.tagName)
  })
  return isFound
}
