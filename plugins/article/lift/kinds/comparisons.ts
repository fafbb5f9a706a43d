import type { Nodes, Root, Table, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { START } from '../../../source/diagnostic.ts'
import { walk } from '../../walk.ts'
import type { Comparison } from '../lifts.ts'
import type { Material } from './material.ts'

/** A table with fewer rows compares nothing. */
const FEWEST = 2
/** How many rows are kept, and the longest cell that can be read at a glance, in characters. */
const MOST = 20
const LONGEST = 200
/** How sure it is that the rows of a table compare. */
const SURE = 0.8

/** Find the rows of the tables that set things side by side, each cell under the heading of its column. */
export function comparisonsOf({ tree, blocks, isFree }: Material): Comparison[] {
  const free = new Set(
    blocks
      .filter(
        (block) => block.kind === 'cell' && block.lost.length === 0 && isFree(block, 0, block.text.length),
      )
      .map((block) => block.text.trim()),
  )
  return tablesOf(tree)
    .filter(({ children: [head, ...rows] }) => rows.length >= FEWEST && (head?.children.length ?? 0) > 1)
    .flatMap(({ children: [head, ...rows] }) => rows.flatMap((row) => rowOf(head, row, free)))
    .slice(0, MOST)
}

function tablesOf(tree: Root): Table[] {
  const tables: Table[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type === 'table') tables.push(node)
  })
  return tables
}

/** Give a row as what it says of its first cell; none where a cell cannot be carried over, is empty or too long. */
function rowOf(head: TableRow | undefined, row: TableRow, free: ReadonlySet<string>): Comparison[] {
  const [label, ...cells] = row.children
  const text = label ? textOf(label).trim() : ''
  const said = cells.map((cell, at) => ({
    heading: textOf(head?.children[at + 1]).trim(),
    text: textOf(cell).trim(),
  }))
  const isWhole = [text, ...said.map((cell) => cell.text)].every(
    (words) => free.has(words) && words.length <= LONGEST,
  )
  if (!isWhole || said.length === 0 || said.some(({ heading }) => heading === '')) return []
  const { line, column } = label?.children[0]?.position?.start ?? START
  return [{ text, line, column, score: SURE, reasons: ['it is a row of a table'], cells: said }]
}
