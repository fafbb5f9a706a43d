import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

/**
 * Mark the first cell of every row as the row's head where the first column has no head of its own: Markdown has no way
 * to say so, and without it a screen reader reads such a table as numbers with no names.
 */
export function headRows(table: Element): void {
  const rows = partsOf(table).flatMap((part) => (part.tagName === 'tr' ? [part] : partsOf(part)))
  const [heads = [], ...body] = rows.map(partsOf)
  const [corner, ...columns] = heads
  if (corner?.tagName !== 'th' || textOf(corner).trim() !== '') return
  corner.tagName = 'td'
  for (const column of columns) column.properties['scope'] = 'col'
  for (const [first] of body) {
    if (!first || textOf(first).trim() === '') continue
    first.tagName = 'th'
    first.properties['scope'] = 'row'
  }
}

function partsOf(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element')
}
