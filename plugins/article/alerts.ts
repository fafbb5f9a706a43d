import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { nearestBox } from './boxes.ts'

/** How GitHub spells a box, and Obsidian one that folds or has a title: a quotation whose first line begins with its name. */
const OPENING = /^\[!([a-z][\w-]{0,40})\]([-+]?)(?:[ \t]+|(?=\n|$))/i
/** Callouts of Obsidian that hold the words of others. */
const QUOTES = /^(?:quote|cite)$/i

/** Make boxes of quotations that open as GitHub's and Obsidian's do (`> [!NOTE]`, `> [!tip]- A title`), in place. */
export function openAlerts(node: Nodes): void {
  if (!('children' in node)) return
  for (const [index, child] of node.children.entries()) {
    openAlerts(child)
    const box = child.type === 'blockquote' ? boxOf(child) : undefined
    if (box) (node as Root).children[index] = box
  }
}

function boxOf(quotation: Extract<Nodes, { type: 'blockquote' }>): ContainerDirective | undefined {
  const [first, ...others] = quotation.children
  const [opening, ...rest] = first?.type === 'paragraph' ? first.children : []
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return undefined
  const [marks = '', name] = OPENING.exec(opening.value) ?? []
  if (name === undefined) return undefined
  const [title, words] = splitLine([{ ...opening, value: opening.value.slice(marks.length) }, ...rest])
  const label: Paragraph = { ...first, children: title, data: { directiveLabel: true } }
  const body = words.length === 0 ? others : [{ ...first, children: words }, ...others]
  const isQuote = QUOTES.test(name) && body.length > 0
  const { position } = quotation
  return {
    type: 'containerDirective',
    name: nearestBox(name),
    attributes: {},
    children: [
      ...(title.length === 0 ? [] : [label]),
      ...(isQuote ? [{ ...quotation, children: body }] : body),
    ],
    ...(position && { position }),
  }
}

/** Split running text into its first line and what is below it. */
function splitLine(nodes: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const at = nodes.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  )
  const end = nodes[at]
  if (!end) return [nodes.filter(isSomething), []]
  const before = nodes.slice(0, at)
  const after = nodes.slice(at + 1)
  if (end.type !== 'text') return [before.filter(isSomething), after]
  const index = end.value.indexOf('\n')
  const line = { ...end, value: end.value.slice(0, index).trimEnd() }
  const below = { ...end, value: end.value.slice(index + 1) }
  return [[...before, line].filter(isSomething), [below, ...after].filter(isSomething)]
}

function isSomething(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== ''
}
