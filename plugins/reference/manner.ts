import type { Row } from './schema-rows.ts'

/** How a reference is written where it stands. */
export interface Manner {
  /** The file that has the rules, as links name it. */
  readonly rules: string
  /** Write rows of Markdown under the words of their columns. */
  table(head: readonly string[], rows: readonly (readonly string[])[]): string
  /** Write the keys of a schema with what they mean. */
  keys(rows: readonly Row[]): string
}

/** What the keys of a schema stand under. */
const KEYS = ['key', 'what it means']

/** In one file of the content folder, as editors and code hosts show it. */
export const AS_FILE: Manner = {
  rules: 'RULES.md',
  table: tableOf,
  keys: (rows) => tableOf(KEYS, rows),
}

/** As pages of a site, where a phone has no room for columns: what stands in a row stands below each other. */
export const AS_PAGE: Manner = {
  rules: 'rules.md',
  table: listOf,
  keys: (rows) => listOf(KEYS, rows),
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  return [head, head.map(() => '---'), ...lines].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** Of two columns, the second says itself what it is. */
function listOf([, ...heads]: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows
    .map(([first = '', ...cells]) => {
      const told = cells.map((cell, at) => (heads.length === 1 ? cell : `${capitalised(heads[at])}: ${cell}`))
      return [`- **${first}**`, ...told.map((cell) => cell.replaceAll('<br>', '\\\n  '))].join('\\\n  ')
    })
    .join('\n')
}

function capitalised(words = ''): string {
  const plain = words.replaceAll('`', '')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
