import type { Element, ElementContent } from 'hast'

/** Put the marked lines of highlighted code into `<mark>`, in place. Lines are told apart by the breaks between them. */
export function markLines(code: Element, marked: ReadonlySet<number>): void {
  const lines: ElementContent[][] = [[]]
  for (const node of code.children) {
    if (node.type !== 'text') {
      lines.at(-1)?.push(node)
      continue
    }
    for (const [index, value] of node.value.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (value !== '') lines.at(-1)?.push({ type: 'text', value })
    }
  }
  code.children = lines.flatMap((line, index): ElementContent[] => {
    const end: ElementContent[] = index < lines.length - 1 ? [{ type: 'text', value: '\n' }] : []
    if (!marked.has(index + 1)) return [...line, ...end]
    return [{ type: 'element', tagName: 'mark', properties: {}, children: line }, ...end]
  })
}
