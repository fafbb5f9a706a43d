import type { Nodes, Parents, Root } from 'mdast'
import type { Place } from '../source/diagnostic.ts'
import { placesIn } from '../source/places.ts'
import { joinSpans, type Span } from '../source/span.ts'
import { lostIn } from './lost-in.ts'
import { type Traced, traceText } from './trace.ts'

/** What kind of block a piece of prose stands in. */
type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell'

/** The running text of one block, without code, HTML, images and footnote marks. */
export interface Block {
  readonly kind: BlockKind
  /** Heading level 1 to 6; 0 for other kinds. */
  readonly depth: number
  /** For what opens an item of a numbered list: which of the numbered lists of the text. */
  readonly list: number | undefined
  /** Index of the nearest heading before it in the list of blocks; -1 before the first. */
  readonly section: number
  readonly text: string
  /** Parts of the text that are set in bold. */
  readonly strong: readonly Span[]
  /** Parts of the text that are links. */
  readonly links: readonly Span[]
  /** Parts of the text that are code. */
  readonly code: readonly Span[]
  /** Parts of the text that its writer marks as quotations to lift. */
  readonly quotes: readonly Span[]
  /**
   * Parts of the text that say something else without what only the page shows: an element, a formula, a picture between
   * words, words that are struck out or raised. In order and apart; where nothing is left of one, its start is its end.
   */
  readonly lost: readonly Span[]
  /** Tell where the character at an offset of the text stands in the file. */
  placeOf(offset: number): Place
}

/** A sentence as it stands in the text, and where. */
export interface Sentence extends Place {
  readonly text: string
}

/**
 * Flatten a tree to its blocks of prose, in reading order. `text` is what the tree was parsed from; `losses` are the parts
 * of it, in reading order, that some output cannot carry.
 */
export function proseOf(tree: Root, text: string, losses: readonly Span[] = []): Block[] {
  const blocks: Block[] = []
  const placeIn = placesIn(text)
  let section = -1

  const add = (node: Parents, kind: BlockKind, depth = 0, list?: number): void => {
    const writer = new BlockWriter()
    writer.write(node)
    if (writer.text.trim() === '') return
    const { parts, strong, links, code, quotes } = writer
    let found: number[] | undefined
    const offsets = (): number[] => {
      found ??= parts.flatMap((part) => traceText(part, text))
      return found
    }
    blocks.push({
      kind,
      depth,
      list,
      section,
      text: writer.text,
      strong,
      links,
      code,
      quotes,
      lost: joinSpans([...writer.gaps(), ...lostIn(node.position, losses, offsets)]),
      placeOf: (offset) => placeIn(offsets()[offset] ?? offsets().at(-1) ?? 0),
    })
    if (kind === 'heading') section = blocks.length - 1
  }
  let lists = 0
  const walk = (node: Nodes, kind: BlockKind, list?: number): void => {
    if (node.type === 'heading') add(node, 'heading', node.depth)
    else if (node.type === 'paragraph') add(node, kind, 0, list)
    else if (node.type === 'tableCell') add(node, 'cell')
    else if (node.type === 'list') {
      const number = node.ordered ? ++lists : undefined
      for (const item of node.children) walk(item, 'item', number)
    } else if (node.type === 'listItem') {
      for (const [index, child] of node.children.entries()) walk(child, kind, index === 0 ? list : undefined)
    } else if (node.type === 'blockquote') for (const child of node.children) walk(child, 'quote')
    else if (node.type === 'footnoteDefinition') return
    else if ('children' in node) for (const child of node.children) walk(child, kind, list)
  }
  walk(tree, 'paragraph')
  return blocks
}

/** How far from a picture the words of its sentence begin, in characters. */
const NEAR = 9

class BlockWriter {
  text = ''
  /** What the text was joined from; together as long as the text. */
  readonly parts: Traced[] = []
  readonly strong: Span[] = []
  readonly links: Span[] = []
  readonly code: Span[] = []
  readonly quotes: Span[] = []
  /** Words whose look is what they say, and where formulas and pictures stood. */
  readonly #marked: Span[] = []
  readonly #pictures: number[] = []
  /** Where a link in HTML began, and words that are struck out or raised there. */
  #anchor = 0
  #mark = 0
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
    else if (node.type === 'image' || node.type === 'imageReference') this.#pictures.push(start)
    else if (node.type === 'formula') this.#marked.push({ start, end: start })
    else if ('children' in node) for (const child of node.children) this.write(child)
    const span: Span = { start, end: this.text.length }
    if (node.type === 'strong') this.strong.push(span)
    else if (node.type === 'link' || node.type === 'linkReference') this.links.push(span)
    else if (node.type === 'inlineCode') this.code.push(span)
    else if (node.type === 'textDirective') this.quotes.push(span)
    else if (node.type === 'delete') this.#marked.push(span)
  }

  /** What words alone do not say; a picture does, where it stands between the words of a sentence. */
  gaps(): Span[] {
    const { text } = this
    const between = this.#pictures.filter(
      (at) =>
        /[^\s.!?…:]\s*$/.test(text.slice(Math.max(0, at - NEAR), at)) && /\S/.test(text.slice(at, at + NEAR)),
    )
    return [...this.#marked, ...between.map((at): Span => ({ start: at, end: at }))]
  }

  /** The words between two tags are text of their own; the tags only say what they are. */
  #writeHtml(tag: string): void {
    if (/^<a\s/i.test(tag)) this.#anchor = this.text.length
    else if (/^<\/a>/i.test(tag)) this.links.push({ start: this.#anchor, end: this.text.length })
    else if (/^<(?:del|s|strike|su[bp])\b/i.test(tag)) this.#mark = this.text.length
    else if (/^<\/(?:del|s|strike|su[bp])>/i.test(tag))
      this.#marked.push({ start: this.#mark, end: this.text.length })
    else if (/^<img\s/i.test(tag)) this.#pictures.push(this.text.length)
  }

  #add(value: string, { position }: Nodes, marks = 0): void {
    const from = (position?.start.offset ?? this.#from) + marks
    const to = position?.end.offset ?? this.#to
    this.parts.push({ value, from, to })
    this.text += value.replaceAll('\n', ' ')
    this.#from = position ? to : Math.min(from + value.length, to)
  }
}
