import type { Nodes, Parents, Root } from 'mdast'
import type { Place } from '../source/diagnostic.ts'
import { type Traced, traceText } from './trace.ts'

/** What kind of block a piece of prose stands in. */
type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell'

/** A part of a text, as offsets into it. */
type Span = readonly [start: number, end: number]

/** The running text of one block, without code, HTML, images and footnote marks. */
export interface Block {
  readonly kind: BlockKind
  /** Heading level 1 to 6; 0 for other kinds. */
  readonly depth: number
  /** For items: `true` for what opens an item of a numbered list. */
  readonly ordered: boolean
  /** Index of the nearest heading before it in the list of blocks; -1 before the first. */
  readonly section: number
  readonly text: string
  /** Parts of the text that are set in bold. */
  readonly strong: readonly Span[]
  /** Parts of the text that are links. */
  readonly links: readonly Span[]
  /** Parts of the text that are code. */
  readonly code: readonly Span[]
  /** Tell where the character at an offset of the text stands in the file. */
  placeOf(offset: number): Place
}

/** A sentence as it stands in the text, and where. */
export interface Sentence extends Place {
  readonly text: string
}

/** Flatten a tree to its blocks of prose, in reading order. `text` is what the tree was parsed from. */
export function proseOf(tree: Root, text: string): Block[] {
  const blocks: Block[] = []
  const lines = lineStarts(text)
  let section = -1

  const add = (node: Parents, kind: BlockKind, depth = 0, ordered = false): void => {
    const writer = new BlockWriter()
    writer.write(node)
    if (writer.text.trim() === '') return
    const { parts, strong, links, code } = writer
    let offsets: number[] | undefined
    blocks.push({
      kind,
      depth,
      ordered,
      section,
      text: writer.text,
      strong,
      links,
      code,
      placeOf: (offset) => {
        offsets ??= parts.flatMap((part) => traceText(part, text))
        return placeOfOffset(lines, offsets[offset] ?? offsets.at(-1) ?? 0)
      },
    })
    if (kind === 'heading') section = blocks.length - 1
  }
  const walk = (node: Nodes, kind: BlockKind, ordered: boolean): void => {
    if (node.type === 'heading') add(node, 'heading', node.depth)
    else if (node.type === 'paragraph') add(node, kind, 0, ordered)
    else if (node.type === 'tableCell') add(node, 'cell')
    else if (node.type === 'list') for (const item of node.children) walk(item, 'item', node.ordered ?? false)
    else if (node.type === 'listItem') {
      for (const [index, child] of node.children.entries()) walk(child, kind, ordered && index === 0)
    } else if (node.type === 'blockquote') for (const child of node.children) walk(child, 'quote', false)
    else if (node.type === 'footnoteDefinition') return
    else if ('children' in node) for (const child of node.children) walk(child, kind, ordered)
  }
  walk(tree, 'paragraph', false)
  return blocks
}

class BlockWriter {
  text = ''
  /** What the text was joined from; together as long as the text. */
  readonly parts: Traced[] = []
  readonly strong: Span[] = []
  readonly links: Span[] = []
  readonly code: Span[] = []
  /** Where a link in HTML began. */
  #anchor = 0
  /** Where the next text stands that has no position of its own, since a plugin made it. */
  #from = 0
  #to = 0

  write(node: Nodes): void {
    if ('children' in node && node.position) {
      this.#from = node.position.start.offset ?? this.#from
      this.#to = node.position.end.offset ?? this.#to
    }
    const start = this.text.length
    if (node.type === 'text') this.#add(node.value, node)
    else if (node.type === 'inlineCode') this.#add(node.value, node, 1)
    else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
      this.#add(' ', node)
    else if (node.type === 'html') this.#writeHtml(node.value)
    else if ('children' in node) for (const child of node.children) this.write(child)
    const span: Span = [start, this.text.length]
    if (node.type === 'strong') this.strong.push(span)
    else if (node.type === 'link' || node.type === 'linkReference') this.links.push(span)
    else if (node.type === 'inlineCode') this.code.push(span)
  }

  /** The words between two tags are text of their own; the tags only say what they are. */
  #writeHtml(tag: string): void {
    if (/^<a\s/i.test(tag)) this.#anchor = this.text.length
    else if (/^<\/a>/i.test(tag)) this.links.push([this.#anchor, this.text.length])
  }

  #add(value: string, { position }: Nodes, marks = 0): void {
    const from = (position?.start.offset ?? this.#from) + marks
    const to = position?.end.offset ?? this.#to
    this.parts.push({ value, from, to })
    this.text += value.replaceAll('\n', ' ')
    this.#from = position ? to : Math.min(from + value.length, to)
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function placeOfOffset(lines: readonly number[], offset: number): Place {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
}
