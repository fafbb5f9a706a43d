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
 * parsed from. Where a mark is escaped, or does not close within its paragraph, it stays the text that it is.
 */
export function openQuoteMarks(tree: Root, text: string): void {
  if (!text.includes(':quote')) return
  const pointAt = placesIn(text)
  let left = MOST
  const unread: Place[] = []
  const traced = new WeakMap<Text, readonly number[]>()
  const offsetsOf = (node: Text): readonly number[] => {
    const { value, position } = node
    const known = traced.get(node)
    if (known) return known
    const span = { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 }
    const offsets = traceText({ value, ...span }, text)
    traced.set(node, offsets)
    return offsets
  }
  /** Tell whether a character of a text is written as it is: not as a reference, and not behind a backslash that counts. */
  const isPlain = (node: Text, at: number): boolean => {
    const offset = offsetsOf(node)[at] ?? 0
    let slashes = 0
    while (text[offset - 1 - slashes] === '\\') slashes += 1
    return text[offset] === node.value[at] && slashes % 2 === 0
  }
  /** Cut a part out of a text that stands in the file where its characters do. */
  const cut = (node: Text, from: number, to: number): Text[] => {
    if (from === to) return []
    const offsets = offsetsOf(node)
    const start = offsets[from] ?? 0
    const end = (offsets[to - 1] ?? start) + 1
    const position = { start: { ...pointAt(start), offset: start }, end: { ...pointAt(end), offset: end } }
    const part: Text = { type: 'text', value: node.value.slice(from, to), position }
    traced.set(part, offsets.slice(from, to))
    return [part]
  }
  const openingIn = (node: Text, from: number): number => {
    const isMark = (at: number): boolean => isPlain(node, at) && isPlain(node, at + OPENING.length - 1)
    let at = node.value.indexOf(OPENING, from)
    while (at !== -1 && !isMark(at)) at = node.value.indexOf(OPENING, at + 1)
    return at
  }
  /** Find the bracket that closes what was opened, over the texts of one paragraph; brackets inside come in pairs. */
  const closingIn = (
    nodes: readonly PhrasingContent[],
    first: number,
    from: number,
  ): { child: number; at: number } | undefined => {
    let depth = 1
    for (let child = first; child < nodes.length; child += 1) {
      const node = nodes[child]
      if (node?.type !== 'text') continue
      for (const { 0: bracket, index } of node.value.matchAll(/[[\]]/g)) {
        if ((child === first && index < from) || !isPlain(node, index)) continue
        depth += bracket === '[' ? 1 : -1
        if (depth === 0) return { child, at: index }
      }
    }
    return undefined
  }
  const split = (children: readonly PhrasingContent[]): PhrasingContent[] => {
    const done: PhrasingContent[] = []
    let rest = children
    let from = 0
    for (let at = 0; at < rest.length && left >= 0; at += 1) {
      const node = rest[at]
      const open = node?.type === 'text' ? openingIn(node, from) : -1
      from = 0
      if (node?.type !== 'text' || open === -1) continue
      left -= 1
      const begin = open + OPENING.length
      const close = left < 0 ? undefined : closingIn(rest, at, begin)
      const last = close && rest[close.child]
      if (!close || last?.type !== 'text') {
        unread.push(pointAt(offsetsOf(node)[open] ?? 0))
        // What was not closed may be followed by what is.
        from = begin
        at -= 1
        continue
      }
      const inside =
        last === node
          ? cut(node, begin, close.at)
          : [
              ...cut(node, begin, node.value.length),
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
  /** Note marks that Markdown reads as something else: a link or a note whose words stand in their brackets. */
  const noteOthers = (nodes: readonly Nodes[]): void => {
    for (const [at, node] of nodes.entries()) {
      const next = nodes[at + 1]?.type
      if (node.type !== 'text' || !node.value.endsWith(':quote')) continue
      const mark = node.value.length - ':quote'.length
      if (next !== undefined && TAKES_BRACKETS.has(next) && isPlain(node, mark))
        unread.push(pointAt(offsetsOf(node)[mark] ?? 0))
    }
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
    if (node.children.some((child) => child.type === 'text' && child.value.includes(':quote'))) {
      locate(node.children, node.position?.start.offset ?? 0, node.position?.end.offset ?? text.length)
      noteOthers(node.children)
      node.children = split(node.children as PhrasingContent[]) as typeof node.children
    }
    for (const child of node.children) visit(child)
  }
  visit(tree)
  if (unread.length > 0) tree.data = { ...tree.data, openQuotes: unread }
}

/** What takes the brackets behind `:quote` for its own. */
const TAKES_BRACKETS: ReadonlySet<string> = new Set(['link', 'linkReference', 'footnoteReference'])

/** Report marks that stand as text. */
export function checkQuoteMarks(file: string, { data }: Root): Diagnostic[] {
  return (data?.openQuotes ?? []).map((place) => ({
    file,
    ...place,
    severity: 'warning',
    rule: 'lift',
    message: `found ":quote" that marks nothing and is shown as it stands; write ":quote[words]", all of it in one paragraph and with no "(" behind it, at most ${MOST} times`,
  }))
}
