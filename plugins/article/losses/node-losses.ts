import type { Code, Nodes, Root, Table } from 'mdast'
import type { Span } from '../../source/span.ts'
import { walk } from '../walk.ts'
import { type Loss, quoted } from './loss.ts'

/** Languages of code that other tools draw (GitHub, and the diagram plugins of Hugo, Docusaurus and Starlight). */
const DRAWN = new Set(
  `abc chart d2 dot echarts geojson graphviz katex markmap math mermaid nomnoml plantuml stl topojson vega vega-lite
  wavedrom`.split(/\s+/),
)

/** Name the language of a block of code; Pandoc and Quarto write it in braces. */
export function codeLanguage({ lang }: Code): string {
  return (lang?.toLowerCase() ?? '').replace(/^\{\.?([\w-]+).*$/, '$1')
}

/** A mark of a note that no note goes with stays as it is written; in a pattern, a sign follows that says how often. */
const NOTE_MARK = /\[\^((?=[^\]\s[]*[\p{L}\p{N}])[^\]\s[]+)\](?![:+*?{])/gu

/** What another tool, or a browser, would not show: instructions to a program, and declarations. */
const INSTRUCTION = /<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!(?!doctype\b)[a-z][^>]*(?:>|$)/gi

/** Definitions that people write as comments. */
const COMMENT = /^(?:\/\/|comment|#|_|-|<!--.*)$/i
/** What an address has, and a word or two have not. */
const ADDRESS = /[/:.#@?]/

/**
 * What the tree itself shows: code that other tools draw, notes and their marks that do not go together, words that became
 * definitions or instructions, and cells that have no head. `masked` is the text without code, HTML and addresses.
 */
export function nodeLosses(tree: Root, text: string, masked: string): Loss[] {
  const losses: Loss[] = []
  const marks = new Set<string>()
  const referred = new Set<string>()
  const definitions: { name: string; url: string; span: Span }[] = []
  const notes = new Map<string, Span>()
  walk<Nodes>(tree, (node) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const span = { start, end }
    switch (node.type) {
      case 'code': {
        const lang = codeLanguage(node)
        if (DRAWN.has(lang)) losses.push({ kind: 'drawing', what: lang, ...span })
        break
      }
      case 'html':
        losses.push(...instructionsIn(text.slice(start, end), start))
        break
      case 'table':
        losses.push(...cellsWithoutHead(node))
        break
      case 'delete':
        if (/^~\d{1,3}~$/.test(text.slice(start, end)))
          losses.push({ kind: 'lowered', what: text.slice(start, end), ...span })
        break
      case 'linkReference':
      case 'imageReference':
        referred.add(node.identifier)
        break
      case 'definition':
        definitions.push({ name: node.identifier, url: node.url, span })
        break
      case 'footnoteReference':
        marks.add(node.identifier)
        break
      case 'footnoteDefinition':
        if (notes.has(node.identifier)) losses.push({ kind: 'second note', what: node.identifier, ...span })
        else notes.set(node.identifier, span)
    }
  })
  for (const [name, span] of notes)
    if (!marks.has(name)) losses.push({ kind: 'unused note', what: name, ...span })
  for (const { name, url, span } of definitions)
    if (!referred.has(name) && url !== '' && !ADDRESS.test(url) && !COMMENT.test(name))
      losses.push({ kind: 'unused definition', what: quoted(text.slice(span.start, span.end)), ...span })
  for (const { 0: mark, 1: name = '', index } of masked.matchAll(NOTE_MARK)) {
    if (notes.has(name.toLowerCase()) || marks.has(name.toLowerCase())) continue
    losses.push({ kind: 'missing note', what: name, start: index, end: index + mark.length })
  }
  return losses
}

/** Find what is no element in a piece of HTML, and so is shown nowhere; `from` is where it begins in the text. */
function instructionsIn(html: string, from: number): Loss[] {
  return Array.from(html.matchAll(INSTRUCTION), ({ 0: found, index }): Loss => {
    const start = from + index
    const isEndless = !found.endsWith('>')
    const what = quoted(found)
    const endless = isEndless ? { endless: true as const } : {}
    return { kind: 'instruction', what, start, end: start + found.length, ...endless }
  })
}

/** Find the rows of a table that have more cells than its head, and words in them. */
function cellsWithoutHead({ children, align }: Table): Loss[] {
  const columns = align?.length ?? 0
  return children.flatMap((row): Loss[] => {
    const [first] = row.children.slice(columns).filter((cell) => cell.children.length > 0)
    const start = first?.position?.start.offset
    const end = row.position?.end.offset
    if (start === undefined || end === undefined) return []
    return [{ kind: 'cells', what: `${row.children.length} cells in a row and ${columns}`, start, end }]
  })
}
