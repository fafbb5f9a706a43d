import type { Element, ElementContent } from 'hast'
import { settleText } from '../../../print/letters.ts'
import { breakable } from './breakable.ts'
import type { Block, Inline, Picture } from './manuscript.ts'
import { formulaOf } from './set-formula.ts'

/** What is known while a chapter is set. */
export interface ChapterSetting {
  /** Set inside of words that a line goes through. */
  readonly isStruck?: boolean
  readonly glyphs: ReadonlySet<number>
  /** The address of a link: of the web, or the id of a place in the book; nothing leaves its words as text. */
  link(href: string): { readonly href: string } | { readonly id: string } | undefined
  /** The file of a picture by its address in the book. */
  picture(src: string): string | undefined
  /** The name in the whole book of a place in this chapter; nothing for one that no link leads to. */
  place(id: unknown): string | undefined
  /** The words of a note by its address; nothing when it was given before. */
  note(href: string): { readonly id: string; readonly blocks?: readonly Block[] } | undefined
}

/** Marks on words, by the elements that make them. */
const MARKS: Readonly<Record<string, 'em' | 'strong' | 'del' | 'sub' | 'sup' | 'code' | 'mark'>> = {
  ...{ em: 'em', i: 'em', cite: 'em', dfn: 'em', var: 'em', strong: 'strong', b: 'strong' },
  ...{ del: 'del', s: 'del', sub: 'sub', sup: 'sup', code: 'code', kbd: 'code', samp: 'code', mark: 'mark' },
}
/** More marks around each other than this are more than print can show, or Typst can nest. */
const MOST_MARKS = 6

/** Set running text; white space as HTML shows it. */
export function setInline(nodes: readonly ElementContent[], setting: ChapterSetting, depth = 0): Inline[] {
  return joined(nodes.flatMap((node) => inlineOf(node, setting, depth)))
}

/** Set a line of its own: without white space at its ends; nothing where nothing shows. */
export function setLine(nodes: readonly ElementContent[], setting: ChapterSetting): Inline[] {
  const line = trimmed(setInline(nodes, setting))
  return line.some(isSeen) ? line : []
}

/** Take the white space off the ends of a line, and around its breaks. */
export function trimmed(line: readonly Inline[]): Inline[] {
  const isEdge = (index: number): boolean => {
    const beside = line[index]
    return beside === undefined || (typeof beside !== 'string' && beside.t === 'br')
  }
  return line.flatMap((part, index): Inline | Inline[] => {
    if (typeof part !== 'string') return part
    let text = isEdge(index - 1) ? part.trimStart() : part
    if (isEdge(index + 1)) text = text.trimEnd()
    return text === '' ? [] : text
  })
}

/** Tell whether a piece of text shows anything. */
export function isSeen(part: Inline): boolean {
  if (typeof part === 'string') return part.trim() !== ''
  if (part.t === 'place' || part.t === 'br') return false
  return part.t === 'picture' || part.t === 'formula' || part.t === 'note' || part.c.some(isSeen)
}

function inlineOf(node: ElementContent, setting: ChapterSetting, depth: number): Inline[] {
  if (node.type === 'text') {
    const { text } = settleText(node.value.replace(/[ \t\r\n\f]+/g, ' '), setting.glyphs)
    return text === '' ? [] : [breakable(text)]
  }
  if (node.type !== 'element') return []
  const place = setting.place(node.properties['id'])
  const set = partsOf(node, setting, depth)
  return place === undefined ? set : [{ t: 'place', id: place }, ...set]
}

function partsOf(node: Element, setting: ChapterSetting, depth: number): Inline[] {
  const { tagName, properties, children } = node
  if (tagName === 'br') return [{ t: 'br' }]
  if (tagName === 'rp') return []
  if (tagName === 'math') return [{ t: 'formula', ...formulaOf(node, setting.glyphs) }]
  if (tagName === 'img') return pictureOf(node, setting).map((picture) => ({ t: 'picture', ...picture }))
  if (tagName === 'a' && properties['dataFootnoteBackref'] !== undefined) return []
  if (tagName === 'a' && properties['dataFootnoteRef'] !== undefined) {
    const note = setting.note(String(properties['href'] ?? ''))
    return note ? [{ t: 'note', id: note.id, ...(note.blocks ? { c: note.blocks } : {}) }] : []
  }
  const isStruck = MARKS[tagName] === 'del' || setting.isStruck === true
  const parts = setInline(children, isStruck ? { ...setting, isStruck } : setting, depth + 1)
  if (depth >= MOST_MARKS) return parts
  const mark = Object.hasOwn(MARKS, tagName) ? MARKS[tagName] : undefined
  // A note raises its own mark.
  const isNote = tagName === 'sup' && parts.every((part) => typeof part !== 'string' && part.t === 'note')
  if (mark !== undefined && !isNote) return parts.some(isSeen) ? [{ t: mark, c: parts }] : parts
  if (tagName === 'q') return ['“', ...parts, '”']
  if (tagName !== 'a' || !parts.some(isSeen)) return parts
  const target = setting.link(String(properties['href'] ?? ''))
  if (!target) return parts
  const led = { c: parts, struck: isStruck || parts.some(holdsStruck) }
  return 'href' in target ? [{ t: 'link', ...target, ...led }] : [{ t: 'to', ...target, ...led }]
}

function holdsStruck(part: Inline): boolean {
  if (typeof part === 'string' || !('c' in part) || part.t === 'note' || part.t === 'formula') return false
  return part.t === 'del' || part.c.some(holdsStruck)
}

/** The picture of an element; one that is not at hand is its words. */
function pictureOf({ properties }: Element, setting: ChapterSetting): Picture[] {
  const file = setting.picture(String(properties['src'] ?? ''))
  const { text } = settleText(
    String(properties['alt'] ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    setting.glyphs,
  )
  return file === undefined ? [] : [{ file, alt: text }]
}

/** Join texts that stand side by side, so that a space between two is one. */
function joined(parts: readonly Inline[]): Inline[] {
  const all: Inline[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (typeof part === 'string' && typeof last === 'string')
      all[all.length - 1] = (last + part).replace(/ {2,}/g, ' ')
    else all.push(part)
  }
  return all
}
