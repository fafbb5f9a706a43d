import type { Heading, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Place, START } from '../source/diagnostic.ts'
import { isBlank } from './blank.ts'
import { walk } from './walk.ts'

/** Take the H1 that is the title out of the tree, and move the other headings below it where there are more H1s. */
export function takeTitle(
  tree: Root,
  stated: string | undefined,
): { text: string; place: Place } | undefined {
  const index = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const node = tree.children[index] as Heading | undefined
  let found: { text: string; place: Place } | undefined
  if (node) {
    const text = textOf(node).trim()
    if (!isBlank(text) && (stated === undefined || stated === text)) {
      const { line, column } = node.position?.start ?? START
      found = { text, place: { line, column } }
      tree.children.splice(index, 1)
    }
  }
  const others = tree.children.some((child) => child.type === 'heading' && child.depth === 1)
  if (others) {
    tree.data = { ...tree.data, lowered: true }
    walk<Nodes>(tree, (heading) => {
      if (heading.type === 'heading') heading.depth = Math.min(6, heading.depth + 1) as Heading['depth']
    })
  }
  return found
}
