import type { Nodes, Paragraph, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { BOXES } from './boxes.ts'

/** How GitHub spells a box: a quotation whose first line is its name alone. */
const OPENING = /^\[!([a-z]+)\][ \t]*(?:\n|$)/i

/** Make boxes of quotations that open as GitHub's do (`> [!NOTE]`), in place. */
export function openAlerts(node: Nodes): void {
  if (!('children' in node)) return
  for (const [index, child] of node.children.entries()) {
    openAlerts(child)
    const box = child.type === 'blockquote' ? boxOf(child) : undefined
    if (box) (node as Root).children[index] = box
  }
}

function boxOf({
  children,
  position,
}: Extract<Nodes, { type: 'blockquote' }>): ContainerDirective | undefined {
  const [first, ...others] = children
  const [opening, ...rest] = first?.type === 'paragraph' ? first.children : []
  if (opening?.type !== 'text') return undefined
  const [marks = '', written] = OPENING.exec(opening.value) ?? []
  const name = BOXES.find((box) => box === written?.toLowerCase())
  const isAlone = marks.endsWith('\n') || rest.length === 0 || rest[0]?.type === 'break'
  if (!name || !isAlone) return undefined
  const value = opening.value.slice(marks.length)
  const words =
    value === '' ? rest.slice(rest[0]?.type === 'break' ? 1 : 0) : [{ ...opening, value }, ...rest]
  const body = words.length === 0 ? others : [{ ...(first as Paragraph), children: words }, ...others]
  return { type: 'containerDirective', name, attributes: {}, children: body, ...(position && { position }) }
}
