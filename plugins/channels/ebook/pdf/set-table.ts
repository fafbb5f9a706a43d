import type { Element } from 'hast'
import type { Block, Cell } from './manuscript.ts'
import { type ChapterSetting, setLine } from './set-inline.ts'

/** Most columns that a page has room for; a table with more is set as a list of its rows. */
const MOST_COLUMNS = 12

/** Set a table. Rows are as long as the longest, and no cell is wider or higher than the table. */
export function setTable(node: Element, setting: ChapterSetting): Block[] {
  const head: Cell[][] = []
  const body: Cell[][] = []
  const caption: Block[] = []
  const visit = (part: Element, isHead: boolean): void => {
    for (const child of part.children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'tr') {
        const row = rowOf(child, setting)
        if (row.length > 0) (isHead && body.length === 0 ? head : body).push(row)
      } else if (child.tagName === 'caption') {
        const words = setLine(child.children, setting)
        if (words.length > 0) caption.push({ t: 'p', c: [{ t: 'strong', c: words }] })
      } else visit(child, child.tagName === 'thead')
    }
  }
  visit(node, false)
  const width = Math.max(0, ...[...head, ...body].map(widthOf))
  if (width === 0) return caption
  if (width > MOST_COLUMNS) return [...caption, asList([...head, ...body])]
  // Without anything below it, a head is all that there is.
  const [heads, rows] = body.length === 0 ? [[], head] : [head, body]
  return [
    ...caption,
    {
      t: 'table',
      columns: width,
      head: heads.map((row) => filled(row, width)),
      body: rows.map((row) => filled(row, width)),
    },
  ]
}

function rowOf(row: Element, setting: ChapterSetting): Cell[] {
  return row.children.flatMap((cell) => {
    if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th')) return []
    const { className, colSpan } = cell.properties
    const names = Array.isArray(className) ? className : []
    return [
      {
        c: setLine(cell.children, setting),
        align: names.includes('align-right') ? 'right' : names.includes('align-center') ? 'center' : 'left',
        head: cell.tagName === 'th',
        columns: Math.min(Math.max(Math.trunc(Number(colSpan ?? 1)) || 1, 1), MOST_COLUMNS),
      } as const,
    ]
  })
}

function widthOf(row: readonly Cell[]): number {
  return row.reduce((sum, { columns }) => sum + columns, 0)
}

function filled(row: readonly Cell[], width: number): Cell[] {
  const empty: Cell = { c: [], align: 'left', head: false, columns: 1 }
  return [...row, ...Array.from({ length: width - widthOf(row) }, () => empty)]
}

function asList(rows: readonly (readonly Cell[])[]): Block {
  return {
    t: 'ul',
    items: rows.map((row) => row.filter(({ c }) => c.length > 0).map(({ c }): Block => ({ t: 'p', c }))),
  }
}
