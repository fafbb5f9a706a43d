import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { walk } from '../../../article/walk.ts'
import { typeset } from '../../../html/typography.ts'
import { settleText } from '../../../print/letters.ts'
import type { Chapter } from '../inputs.ts'
import { asciiAddress } from './ascii-address.ts'
import { hasManyLongWords } from './breakable.ts'
import type { Block, PrintedChapter } from './manuscript.ts'
import { type BlockSetting, elementsOf, setBlocks } from './set-blocks.ts'

/** A chapter whose text is a clean tree, with the offers that stand in it. */
export interface ChapterTree {
  readonly chapter: Chapter
  readonly tree: Root
  readonly offers: BlockSetting['offers']
}

/** From here on a chapter is set line by line, in characters: a hundred pages, for which the best lines take three times as long. */
const LONG = 200_000
/** Or in words, each of which is set by itself. */
const MANY_WORDS = 20_000

/** Or where it has as many paragraphs, cells, links and words in bold. */
const MANY = 4_000

/** From here on notes are set at the end of the chapter: each at the foot of a page takes Typst 50 kB. */
const MOST_FOOTNOTES = 1_000

/** The longest address that Typst 0.14 links to, in characters. */
const LONGEST_ADDRESS = 8_000

/** What chapters share. */
export interface Volume {
  readonly glyphs: ReadonlySet<number>
  readonly trees: readonly ChapterTree[]
  /** The file of a picture by its address in the book. */
  readonly pictures: ReadonlyMap<string, string>
}

/** Set the chapters of a book; links between them lead to each other, those to places that are not there to the chapter. */
export function setChapters({ glyphs, trees, pictures }: Volume): PrintedChapter[] {
  const places = new Set(
    trees.flatMap(({ chapter, tree }) => idsOf(tree).map((id) => placeName(chapter, id))),
  )
  const chapters = new Map(trees.map(({ chapter }) => [`${chapter.name}.xhtml`, chapter]))
  const wanted = new Set<string>()
  const linkIn = (from: Chapter, href: string): ReturnType<BlockSetting['link']> => {
    const [page = '', fragment = ''] = href.split('#')
    const target = page === '' ? from : chapters.get(page)
    if (!target) return webAddress(href)
    const place = placeName(target, fragment)
    if (places.has(place)) return { id: place }
    return page === '' ? undefined : { id: target.name }
  }
  for (const { chapter, tree } of trees) {
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'a') return
      const target = linkIn(chapter, String(node.properties['href'] ?? ''))
      if (target && 'id' in target) wanted.add(target.id)
    })
  }
  return trees.map(({ chapter, tree, offers }) => {
    const notes = notesOf(tree)
    const given = new Set<string>()
    const setting: BlockSetting = {
      glyphs,
      offers,
      level: 1,
      link: (href) => linkIn(chapter, href),
      picture: (src) => pictures.get(src),
      place: (id) => {
        const place = placeName(chapter, String(id ?? ''))
        return id !== undefined && wanted.has(place) ? place : undefined
      },
      note: (href) => {
        const id = placeName(chapter, href.slice(1))
        const note = notes.get(href.slice(1))
        if (!note) return undefined
        if (given.has(id)) return { id }
        given.add(id)
        return { id, blocks: noteBlocks(note.children, setting) }
      },
    }
    return {
      id: chapter.name,
      simple: isSimple(tree),
      title: settleText(typeset(chapter.title, chapter.text.lang), glyphs).text.trim() || chapter.article,
      blocks: setBlocks(
        tree.children.filter((child) => child.type === 'element' || child.type === 'text'),
        setting,
      ),
      url: chapter.url,
    }
  })
}

/** Tell whether a chapter is set in the simplest way. Code has lines of its own, which are not weighed. */
function isSimple(tree: Root): boolean {
  let elements = 0
  walk<Nodes>(tree, ({ type }) => {
    if (type === 'element') elements += 1
  })
  if (elements > MANY) return true
  const { children } = tree
  const prose = children.filter((child) => child.type !== 'element' || child.tagName !== 'pre')
  const text = textOf({ type: 'root', children: prose })
  return text.length > LONG || text.split(/\s+/, MANY_WORDS + 1).length > MANY_WORDS || hasManyLongWords(text)
}

/** The words of a note; notes in it stand at its end, since a note has no foot of its own. */
function noteBlocks(nodes: readonly ElementContent[], setting: BlockSetting): Block[] {
  const inner: Block[] = []
  const note: BlockSetting['note'] = (href) => {
    inner.push(...(setting.note(href)?.blocks ?? []))
    return undefined
  }
  const plain = { ...setting, place: () => undefined, note }
  return [...setBlocks(nodes, plain).flatMap(asText), ...inner]
}

/** A heading in a note is no part of the contents. */
function asText(block: Block): Block {
  return block.t === 'h' ? { t: 'p', c: [{ t: 'strong', c: block.c }] } : block
}

/** Take the notes out of a tree: their items by id. More of them than fit at the feet of pages stay at its end. */
function notesOf(tree: Root): Map<string, Element> {
  const isNotes = (node: RootContent): node is Element =>
    node.type === 'element' && node.properties['dataFootnotes'] !== undefined
  const sections = tree.children.filter(isNotes)
  const items = sections
    .flatMap((section) => elementsOf(section))
    .flatMap((list) => (list.tagName === 'ol' ? elementsOf(list) : []))
  if (items.length > MOST_FOOTNOTES) {
    walk<Nodes>(tree, (node) => {
      if (node.type === 'element') delete node.properties['dataFootnoteRef']
    })
    return new Map()
  }
  tree.children = tree.children.filter((node) => !isNotes(node))
  return new Map(
    items.flatMap((item) =>
      item.properties['id'] === undefined ? [] : [[String(item.properties['id']), item]],
    ),
  )
}

function idsOf(tree: Root): string[] {
  const ids: string[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type === 'element' && node.properties['id'] !== undefined)
      ids.push(String(node.properties['id']))
  })
  return ids
}

/** Of an address that Typst refuses, only the words are printed. */
function webAddress(href: string): { readonly href: string } | undefined {
  if (!URL.canParse(href)) return undefined
  const address = asciiAddress(href)
  return address.length > LONGEST_ADDRESS ? undefined : { href: address }
}

function placeName({ name }: Chapter, id: string): string {
  return `${name}--${id}`
}
