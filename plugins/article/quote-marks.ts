import type { Nodes, PhrasingContent, Root, Text } from 'mdast'
import type { Diagnostic, Place } from '../source/diagnostic.ts'
import { placesIn } from '../source/places.ts'
import { traceText } from './trace.ts'

/** What opens words that their writer marks as a quotation to lift. */
const OPENING = ':quote['
/** Most of them that are looked for in one text; nobody makes so many cards of it. */
const MOST = 50

declare module 'mdast' {
  interface RootData {
    /** Where `:quote[` stands as text, since it does not close, or there are too many. */
    openQuotes?: Place[]
  }
}

/**
 * Make of `:quote[…]` in running text a text directive, as remark-directive would, in place. `text` is what the tree was
 * parsed from. Where it is escaped, or does not close within its paragraph, it stays the text that it is.
 */
export function openQuoteMarks(tree: Root, text: string): void {
  if (!text.includes(OPENING)) return
  const pointAt = placesIn(text)
  let left = MOST
  const unread: Place[] = []
  const offsetsOf = ({ value, position }: Text): number[] =>
    traceText({ value, from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 }, text)

  /** Cut a part out of a text that stands in the file where its characters do. */
  const cut = (node: Text, from: number, to: number): Text[] => {
    if (from === to) return []
    const offsets = offsetsOf(node)
    const start = offsets[from] ?? 0
    const end = (offsets[to - 1] ?? start) + 1
    const position = { start: { ...pointAt(start), offset: start }, end: { ...pointAt(end), offset: end } }
    return [{ type: 'text', value: node.value.slice(from, to), position }]
  }
  const openingIn = (node: Text): number => {
    const at = node.value.indexOf(OPENING)
    return at !== -1 && text[(offsetsOf(node)[at] ?? 0) - 1] === '\\' ? -1 : at
  }
  const split = (children: readonly PhrasingContent[]): PhrasingContent[] => {
    const done: PhrasingContent[] = []
    let rest = children
    for (let at = 0; at < rest.length && left >= 0; at += 1) {
      const node = rest[at]
      const open = node?.type === 'text' ? openingIn(node) : -1
      if (node?.type !== 'text' || open === -1) continue
      left -= 1
      const from = open + OPENING.length
      const close = left < 0 ? undefined : closingIn(rest, at, from)
      const last = close && rest[close.child]
      if (!close || last?.type !== 'text') {
        unread.push(pointAt(offsetsOf(node)[open] ?? 0))
        continue
      }
      const inside =
        last === node
          ? cut(node, from, close.at)
          : [
              ...cut(node, from, node.value.length),
              ...rest.slice(at + 1, close.child),
              ...cut(last, 0, close.at),
            ]
      const marked = { type: 'textDirective' as const, name: 'quote', attributes: {}, children: inside }
      done.push(...rest.slice(0, at), ...cut(node, 0, open), marked)
      rest = [...cut(last, close.at + 1, last.value.length), ...rest.slice(close.child + 1)]
      at = -1
    }
    return [...done, ...rest]
  }
  /** Say where texts stand that the parser cut out of others, as around a bare address, and left without a place. */
  const locate = (nodes: readonly Nodes[], from: number, to: number): number => {
    let at = from
    for (const node of nodes) {
      if (node.position) at = node.position.end.offset ?? at
      else if (node.type === 'text') {
        const offsets = traceText({ value: node.value, from: at, to }, text)
        const start = offsets[0] ?? at
        at = (offsets.at(-1) ?? at) + 1
        node.position = { start: { ...pointAt(start), offset: start }, end: { ...pointAt(at), offset: at } }
      } else if ('children' in node) at = locate(node.children, at, to)
    }
    return at
  }
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    if (node.children.some((child) => child.type === 'text' && child.value.includes(OPENING))) {
      locate(node.children, node.position?.start.offset ?? 0, node.position?.end.offset ?? text.length)
      node.children = split(node.children as PhrasingContent[]) as typeof node.children
    }
    for (const child of node.children) visit(child)
  }
  visit(tree)
  if (unread.length > 0) tree.data = { ...tree.data, openQuotes: unread }
}

/** Report marks that stand as text. */
export function checkQuoteMarks(file: string, { data }: Root): Diagnostic[] {
  return (data?.openQuotes ?? []).map((place) => ({
    file,
    ...place,
    severity: 'warning',
    rule: 'lift',
    message: `found ":quote[" that marks nothing and is shown as it stands; close it with "]" in its paragraph, and mark at most ${MOST}`,
  }))
}

/** Find the bracket that closes what was opened, over the texts of one paragraph; brackets inside come in pairs. */
function closingIn(
  nodes: readonly PhrasingContent[],
  first: number,
  from: number,
): { child: number; at: number } | undefined {
  let depth = 1
  for (let child = first; child < nodes.length; child += 1) {
    const node = nodes[child]
    if (node?.type !== 'text') continue
    for (let at = child === first ? from : 0; at < node.value.length; at += 1) {
      if (node.value[at] === '[') depth += 1
      else if (node.value[at] === ']') depth -= 1
      if (depth === 0) return { child, at }
    }
  }
  return undefined
}
