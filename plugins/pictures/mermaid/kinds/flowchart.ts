import { DiagramError, type Line, notUnderstood } from '../diagram.ts'
import { safeLabel } from '../labels.ts'
import { readStyle } from './styles.ts'

/** How a node is drawn: what opens its label, and what may close it. The longest come first. */
const SHAPES: readonly (readonly [open: string, closes: readonly string[]])[] = [
  ['(((', [')))']],
  ...([
    ['([', ['])']],
    ['((', ['))']],
    ['[[', [']]']],
    ['[(', [')]']],
    ['[/', ['\\]', '/]']],
    ['[\\', ['/]', '\\]']],
    ['{{', ['}}']],
  ] as const),
  ...([
    ['[', [']']],
    ['(', [')']],
    ['{', ['}']],
    ['>', [']']],
  ] as const),
]
const HEADER = /^(?:graph|flowchart)(?:\s+(TB|TD|BT|RL|LR))?\s*(?:;\s*(.*))?$/
const ID = /^[\p{L}\p{N}_]+(?:[-.][\p{L}\p{N}_]+)*/u
const CLASS = /^:::([A-Za-z_]\w*)/
const ARROW = /^(<)?(--+>|---+|==+>|===+|-\.+->|-\.+-)\s*(?:\|("[^"]*"|[^|]*)\|)?/
/** An arrow with its words in the middle: `-- yes -->`. */
const SPOKEN = /^(<)?(--|==|-\.)\s*(?![ox]\s)("[^"]*"|[^\s\-=.|>].*?)\s*(--+>|---+|==+>|===+|\.+->|\.+-)/
const UNSEEN = /^~~~+/
/** Most arrows of a diagram: lists such as `A & B --> C & D` make many of few letters. */
const MOST_ARROWS = 100

interface Node {
  readonly id: string
  shape: readonly [open: string, close: string] | undefined
  label: string
}

/** Write a flowchart anew in the form that is drawn, or throw a `DiagramError`. */
export function settleFlowchart([header, ...lines]: readonly [Line, ...Line[]]): string {
  const nodes = new Map<string, Node>()
  const groups = new Map<string, string>()
  const written: (() => string)[] = []
  const open: Line[] = []
  const drawn = new Set<Node>()
  const inGroup = new Set<Node>()
  let arrows = 0

  const nodeOf = (id: string): Node => {
    const node = nodes.get(id) ?? { id: `n${nodes.size + 1}`, shape: undefined, label: safeLabel(id) }
    nodes.set(id, node)
    return node
  }
  /** Write a node whole where it is first drawn, and where it first stands in a group: what is said of it later holds there, too. */
  const writtenNode = (node: Node, looks: string, isInGroup: boolean): string => {
    const isKnown = drawn.has(node) && (!isInGroup || inGroup.has(node))
    drawn.add(node)
    if (isInGroup) inGroup.add(node)
    const [start, end] = node.shape ?? ['[', ']']
    return isKnown ? node.id + looks : `${node.id}${start}${node.label}${end}${looks}`
  }

  const readNode = (rest: string, line: Line): { readonly write: () => string; readonly rest: string } => {
    const id = ID.exec(rest)?.[0]
    if (id === undefined) throw notUnderstood(rest === '' ? line.text : rest, line)
    let left = rest.slice(id.length)
    const label = labelAt(left, line)
    const group = groups.get(id)
    const node = group === undefined ? nodeOf(id) : undefined
    if (label) {
      left = label.rest
      if (node) Object.assign(node, { shape: label.shape, label: safeLabel(label.text) || ' ' })
    }
    const looks = CLASS.exec(left)?.[0] ?? ''
    const isInGroup = open.length > 0
    left = left.slice(looks.length).trimStart()
    return { write: () => (node ? writtenNode(node, looks, isInGroup) : (group ?? '')), rest: left }
  }

  const readNodes = (from: string, line: Line): { writers: (() => string)[]; rest: string } => {
    const writers: (() => string)[] = []
    let rest = `&${from}`
    while (rest.startsWith('&')) {
      const node = readNode(rest.slice(1).trimStart(), line)
      writers.push(node.write)
      rest = node.rest
    }
    return { writers, rest }
  }

  const readStatement = (from: string, line: Line): string => {
    let { writers, rest } = readNodes(from, line)
    const parts: (string | (() => string)[])[] = [writers]
    while (rest !== '' && !rest.startsWith(';')) {
      const unseen = UNSEEN.exec(rest)?.[0]
      const arrow = unseen === undefined ? arrowAt(rest, line) : { text: '\n', length: unseen.length }
      const next = readNodes(rest.slice(arrow.length).trimStart(), line)
      arrows += unseen === undefined ? writers.length * next.writers.length : 0
      if (arrows > MOST_ARROWS)
        throw new DiagramError(`more than ${MOST_ARROWS} arrows`, 'make two diagrams of it', line.number)
      parts.push(arrow.text, next.writers)
      writers = next.writers
      rest = next.rest
    }
    written.push(() =>
      parts
        .map((part) => (typeof part === 'string' ? part : part.map((write) => write()).join(' & ')))
        .join(''),
    )
    return rest.slice(1).trimStart()
  }

  const [whole, direction = 'TB', more = ''] = HEADER.exec(header.text) ?? []
  if (whole === undefined) throw notUnderstood(header.text, header)
  for (const line of [{ ...header, text: more }, ...lines]) {
    const text = line.text.replace(/\s*;$/, '')
    if (text === '') continue
    const group = /^subgraph\s+(.+)$/.exec(text)?.[1]
    if (group !== undefined) {
      const { id, label } = groupOf(group)
      if (!groups.has(id)) groups.set(id, `g${groups.size + 1}`)
      open.push(line)
      const name = groups.get(id) ?? ''
      written.push(() => `subgraph ${name} [${safeLabel(label) || ' '}]`)
    } else if (text === 'end') {
      if (!open.pop()) throw notUnderstood(text, line)
      written.push(() => 'end')
    } else if (/^direction\s+(?:TB|TD|BT|RL|LR)$/.test(text) && open.length > 0) written.push(() => text)
    else if (/^(?:classDef|class|style|linkStyle)\s/.test(text)) {
      const style = readStyle({ ...line, text }, (id) => groups.get(id) ?? nodeOf(id).id)
      written.push(() => style)
    } else {
      let rest = text
      while (rest !== '') rest = readStatement(rest, line)
    }
  }
  const [unclosed] = open
  if (unclosed) throw new DiagramError(`"${unclosed.text}" without its "end"`, 'write it', unclosed.number)
  return [`flowchart ${direction}`, ...written.map((write) => write())].join('\n')
}

/** Read the label that stands behind the name of a node; nothing where there is none. */
function labelAt(
  rest: string,
  line: Line,
): { text: string; shape: readonly [string, string]; rest: string } | undefined {
  const [open, closes] = SHAPES.find(([start]) => rest.startsWith(start)) ?? []
  if (open === undefined || closes === undefined) return undefined
  const inner = rest.slice(open.length)
  const [quoted = ''] = /^\s*"[^"]*"\s*/.exec(inner) ?? []
  const ends = closes
    .map((close) => ({ close, at: quoted === '' ? inner.indexOf(close) : quoted.length }))
    .filter(({ close, at }) => at >= 0 && inner.startsWith(close, at))
    .sort((a, b) => a.at - b.at)
  const [end] = ends
  if (!end) throw notUnderstood(rest, line)
  const text = inner.slice(0, end.at)
  // What has both its sides alike is drawn as a box.
  const isBox = open.length === 2 && /[\\/]/.test(open) && end.close.startsWith(open.charAt(1))
  return {
    text,
    shape: isBox ? ['[', ']'] : [open, end.close],
    rest: inner.slice(end.at + end.close.length),
  }
}

function arrowAt(rest: string, line: Line): { text: string; length: number } {
  const [whole, start = '', line1 = '', label] = ARROW.exec(rest) ?? []
  if (whole !== undefined) return { text: arrow(start, line1, label), length: whole.length }
  const [spoken, before = '', opening = '', words, closing = ''] = SPOKEN.exec(rest) ?? []
  if (spoken === undefined || kindOf(opening) !== kindOf(closing)) throw notUnderstood(rest, line)
  return { text: arrow(before, closing, words), length: spoken.length }
}

function arrow(start: string, line: string, label: string | undefined): string {
  const isPointed = line.endsWith('>')
  const shaft = { '=': ['===', '==>'], '.': ['-.-', '-.->'], '-': ['---', '-->'] }[kindOf(line)]
  const words = label === undefined ? '' : safeLabel(label)
  return ` ${start}${shaft?.[isPointed ? 1 : 0]}${words === '' ? '' : `|${words}|`} `
}

function kindOf(line: string): '=' | '.' | '-' {
  return line.includes('=') ? '=' : line.includes('.') ? '.' : '-'
}

/** `subgraph id [Label]`, or a label alone. */
function groupOf(written: string): { id: string; label: string } {
  const [, id, label] = /^([\p{L}\p{N}_-]+)\s*\[(.*)\]$/u.exec(written) ?? []
  if (id !== undefined && label !== undefined) return { id, label }
  return { id: written.replaceAll('"', '').trim(), label: written }
}
