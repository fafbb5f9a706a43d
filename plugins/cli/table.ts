import { plainLine } from '../source/plain-line.ts'

/** Write rows in columns, each as wide as its widest cell; columns whose cells are all numbers are set to the right. */
export function tableOf(head: readonly string[], content: readonly (readonly string[])[]): string {
  const rows = content.map((row) => row.map(plainLine))
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const isNumeric = head.map((_, column) => rows.every((row) => /^(?:[\d.,]+|·)$/.test(row[column] ?? '')))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [head, ...rows].map((row) => `  ${line(row)}\n`).join('')
}
