import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { boxOf } from '../../../html/box-looks.ts'
import { settleText } from '../../../print/letters.ts'
import type { Block, Inline, PrintedOffer } from './manuscript.ts'
import { setCode } from './set-code.ts'
import { formulaOf } from './set-formula.ts'
import { type ChapterSetting, isSeen, setInline, setLine, trimmed } from './set-inline.ts'
import { setTable } from './set-table.ts'

/** What is known while the blocks of a chapter are set. */
export interface BlockSetting extends ChapterSetting {
  /** Level of the last heading; the chapter's own is 1, and none may skip one. */
  level: number
  /** The offers of the chapter, by the number in their class. */
  readonly offers: readonly { readonly offer: PrintedOffer; readonly form: 'link' | 'card' }[]
}

/** Lists, quotations and boxes inside each other beyond this are set as one: the column has no room, nor Typst. */
const MOST_NESTED = 5

const BLOCKS = new Set([
  ...['aside', 'blockquote', 'div', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ol', 'p', 'pre'],
  ...['section', 'table', 'ul', 'li', 'figcaption', 'caption'],
])

/** Set the blocks of a text; running text between them becomes paragraphs. */
export function setBlocks(nodes: readonly ElementContent[], setting: BlockSetting, depth = 0): Block[] {
  const blocks: Block[] = []
  let line: ElementContent[] = []
  const flush = (): void => {
    const words = setLine(line, setting)
    line = []
    if (words.length > 0) blocks.push(paragraphOf(words))
  }
  for (const node of nodes) {
    if (node.type === 'element' && (BLOCKS.has(node.tagName) || isDisplay(node) || holdsBlock(node))) {
      flush()
      const place = setting.place(node.properties['id'])
      if (place !== undefined && !/^h[1-6]$/.test(node.tagName)) blocks.push({ t: 'place', id: place })
      blocks.push(...blockOf(node, setting, depth))
    } else line.push(node)
  }
  flush()
  return blocks
}

function blockOf(node: Element, setting: BlockSetting, depth: number): Block[] {
  const { tagName, children } = node
  const within = (): Block[] => setBlocks(children, setting, depth + 1)
  if (/^h[1-6]$/.test(tagName)) return headingOf(node, setting)
  switch (tagName) {
    case 'p': {
      const words = setLine(children, setting)
      if (words.length === 0) return []
      return isSummary(node) ? [{ t: 'p', c: [{ t: 'strong', c: words }] }] : [paragraphOf(words)]
    }
    case 'hr':
      return [{ t: 'rule' }]
    case 'pre':
      return setCode(node, setting.glyphs)
    case 'table':
      return setTable(node, setting)
    case 'figure':
      return figureOf(node, setting, depth)
    case 'ul':
    case 'ol':
      return depth < MOST_NESTED ? listOf(node, setting, depth) : within()
    case 'blockquote': {
      const blocks = within()
      return depth < MOST_NESTED && blocks.length > 0 ? [{ t: 'quote', c: blocks }] : blocks
    }
    case 'math':
      return [{ t: 'display', ...formulaOf(node, setting.glyphs) }]
    case 'aside':
      return asideOf(node, setting, depth)
    default:
      return within()
  }
}

/** A paragraph; one that is nothing but a picture is a figure. */
function paragraphOf(words: readonly Inline[]): Block {
  const seen = words.filter(isSeen)
  const [only] = seen
  return seen.length === 1 && only !== undefined && typeof only !== 'string' && only.t === 'picture'
    ? { t: 'figure', file: only.file, alt: only.alt, caption: [] }
    : { t: 'p', c: words }
}

/** A heading at most one level below the last; its notes follow it, since it also stands in the contents. */
function headingOf(node: Element, setting: BlockSetting): Block[] {
  const notes: Block[] = []
  const plain: ChapterSetting = {
    ...setting,
    picture: () => undefined,
    note: (href) => {
      notes.push(...(setting.note(href)?.blocks ?? []))
      return undefined
    },
  }
  const words = trimmed(
    setInline(node.children, plain).filter((part) => typeof part === 'string' || part.t !== 'br'),
  )
  if (!words.some(isSeen)) return notes
  const level = Math.min(Math.max(Number(node.tagName[1]), 2), setting.level + 1)
  setting.level = level
  const id = setting.place(node.properties['id'])
  return [{ t: 'h', level, c: words, ...(id === undefined ? {} : { id }) }, ...notes]
}

function listOf(node: Element, setting: BlockSetting, depth: number): Block[] {
  const items = elementsOf(node)
    .map((item) => {
      const id = setting.place(item.properties['id'])
      const blocks = setBlocks(item.children, setting, depth + 1)
      return id === undefined ? blocks : [{ t: 'place' as const, id }, ...blocks]
    })
    .filter((blocks) => blocks.length > 0)
  if (items.length === 0) return []
  const start = Number(node.properties['start'] ?? 1)
  return node.tagName === 'ul' ? [{ t: 'ul', items }] : [{ t: 'ol', start: Math.max(start, 0), items }]
}

/** A picture with its words below; anything else in a figure stands as it is. */
function figureOf(node: Element, setting: BlockSetting, depth: number): Block[] {
  const parts = elementsOf(node)
  const caption = parts.find(({ tagName }) => tagName === 'figcaption')
  const blocks = setBlocks(
    node.children.filter((child) => child !== caption),
    setting,
    depth + 1,
  )
  const words = caption ? setLine(caption.children, setting) : []
  if (words.length === 0) return blocks
  const [code] = parts.filter(({ tagName }) => tagName === 'pre')
  if (caption && code && parts.length === 2)
    return setCode(code, setting.glyphs, settleText(textOf(caption), setting.glyphs).text.trim())
  const [picture] = blocks
  if (blocks.length === 1 && picture?.t === 'figure') return [{ ...picture, caption: words }]
  return [...blocks, { t: 'p', c: [{ t: 'em', c: words }] }]
}

function asideOf(node: Element, setting: BlockSetting, depth: number): Block[] {
  const names = node.properties['className']
  const number = Array.isArray(names) ? /^offer-(\d+)$/.exec(String(names[1]))?.[1] : undefined
  const placed = number === undefined ? undefined : setting.offers[Number(number)]
  if (placed) return [{ t: placed.form === 'card' ? 'offer' : 'offer-link', offer: placed.offer }]
  const title = elementsOf(node).find(({ properties: { className } }) =>
    Array.isArray(className) ? className.includes('aside-title') : false,
  )
  const blocks = setBlocks(
    node.children.filter((child) => child !== title),
    setting,
    depth + 1,
  )
  if (depth >= MOST_NESTED || blocks.length === 0) return blocks
  const box = boxOf(node)
  return [
    { t: 'aside', ...(box ? { box } : {}), title: title ? setLine(title.children, setting) : [], c: blocks },
  ]
}

/** The elements in an element, without the text between them. */
export function elementsOf(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element')
}

function isSummary({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('summary')
}

function isDisplay({ tagName, properties }: Element): boolean {
  return tagName === 'math' && properties['display'] === 'block'
}

function holdsBlock({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (BLOCKS.has(child.tagName) || holdsBlock(child)),
  )
}
