import type { Nodes, Parents, Root } from 'mdast'
import type { Place } from '../source/diagnostic.ts'

/** What kind of block a piece of prose stands in. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell'

/** The running text of one block, without code, HTML, images and footnote marks. */
export interface Block {
  readonly kind: BlockKind
  /** Heading level 1 to 6; 0 for other kinds. */
  readonly depth: number
  /** For items: `true` in a numbered list. */
  readonly ordered: boolean
  /** Index of the nearest heading before it in the list of blocks; -1 before the first. */
  readonly section: number
  readonly text: string
  /** Parts of the text that are set in bold, as offsets into it. */
  readonly strong: readonly (readonly [start: number, end: number])[]
  /** Tell where the character at an offset of the text stands in the file. */
  placeOf(offset: number): Place
}

/** A sentence as it stands in the text, and where. */
export interface Sentence extends Place {
  readonly text: string
}

interface Segment {
  readonly offset: number
  readonly value: string
  readonly source: number
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
    const { segments, strong } = writer
    blocks.push({
      kind,
      depth,
      ordered,
      section,
      text: writer.text,
      strong,
      placeOf: (offset) => placeOf(segments, offset, text, lines),
    })
    if (kind === 'heading') section = blocks.length - 1
  }
  const walk = (node: Nodes, kind: BlockKind, ordered: boolean): void => {
    if (node.type === 'heading') add(node, 'heading', node.depth)
    else if (node.type === 'paragraph') add(node, kind, 0, ordered)
    else if (node.type === 'tableCell') add(node, 'cell')
    else if (node.type === 'list') for (const item of node.children) walk(item, 'item', node.ordered ?? false)
    else if (node.type === 'blockquote') for (const child of node.children) walk(child, 'quote', false)
    else if (node.type === 'footnoteDefinition') return
    else if ('children' in node) for (const child of node.children) walk(child, kind, ordered)
  }
  walk(tree, 'paragraph', false)
  return blocks
}

class BlockWriter {
  text = ''
  readonly segments: Segment[] = []
  readonly strong: [number, number][] = []

  write(node: Nodes): void {
    if (node.type === 'text') {
      this.segments.push({
        offset: this.text.length,
        value: node.value,
        source: node.position?.start.offset ?? 0,
      })
      this.text += node.value.replaceAll('\n', ' ')
    } else if (node.type === 'inlineCode') {
      // The opening backticks come first in the source; the exact column of code matters to nobody.
      this.segments.push({
        offset: this.text.length,
        value: node.value,
        source: (node.position?.start.offset ?? 0) + 1,
      })
      this.text += node.value.replaceAll('\n', ' ')
    } else if (node.type === 'break') {
      this.text += ' '
    } else if (node.type === 'strong') {
      const start = this.text.length
      for (const child of node.children) this.write(child)
      this.strong.push([start, this.text.length])
    } else if ('children' in node) {
      for (const child of node.children) this.write(child)
    }
  }
}

/**
 * Walk a text node and its source side by side: the source also holds escapes, and on new lines the marks of
 * quotes and lists, which are stepped over.
 */
function placeOf(
  segments: readonly Segment[],
  offset: number,
  source: string,
  lines: readonly number[],
): Place {
  let segment = segments[0]
  for (const candidate of segments) if (candidate.offset <= offset) segment = candidate
  if (!segment) return { line: 1, column: 1 }
  let at = segment.source
  for (let i = 0; i <= offset - segment.offset; i++) {
    const wanted = segment.value[i]
    if (wanted === undefined) break
    const found = source.indexOf(wanted, at)
    if (found === -1) break
    at = found + 1
  }
  return placeOfOffset(lines, at - 1)
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
