import type { Nodes, Root } from 'mdast'
import type { Place } from '../../source/diagnostic.ts'
import { within } from '../../source/span.ts'
import { type Block, proseOf } from '../prose.ts'
import { walk } from '../walk.ts'
import { WIKI } from './wiki.ts'

/** Something that Obsidian reads, and that is shown as it stands. */
export interface ObsidianMark extends Place {
  readonly kind: 'link' | 'embed' | 'highlight' | 'block' | 'task'
  /** As it is written. */
  readonly written: string
  /** What a link or an embed names; of a highlight, its words. */
  readonly names: string
  /** The words behind the `|` of a link. */
  readonly words: string
}

/** A mark without its place. */
type MarkFound = Omit<ObsidianMark, keyof Place> & { readonly index: number }

/** What may be a mark; most texts hold none, and need not be looked through. */
const MAYBE = /\[\[|==|\^|\[[^\sxX\w\]]\]/
/** `==words==`, but not `a==b`. */
const HIGHLIGHT = /(?<![=\p{L}\p{N}])==(?=[^\s=])([^=\n]{1,200})(?<!\s)==(?![=\p{L}\p{N}])/gu
/** `^id` at the end of a block. */
const BLOCK = /(?<=\s|^)\^([A-Za-z0-9-]{1,60})\s*$/g
/** `[/]` at the beginning of an item. */
const TASK = /^\[[^\sxX\w\]]\](?=\s)/g

/**
 * List the marks of Obsidian that are left in a text, in reading order; in code and behind a backslash they are text. `body` is
 * what the tree was parsed from.
 */
export function obsidianMarks(tree: Root, body: string): ObsidianMark[] {
  if (!MAYBE.test(body)) return []
  const notes: Root[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type === 'footnoteDefinition') notes.push({ type: 'root', children: node.children })
  })
  const blocks = [tree, ...notes].flatMap((part) => proseOf(part, body))
  const lines = body.split('\n')
  const isEscaped = ({ line, column }: Place): boolean => lines[line - 1]?.[column - 2] === '\\'
  return blocks
    .flatMap((block) =>
      outsideCode(marksIn(block), block.code).map(({ index, ...mark }) => ({
        ...mark,
        ...block.placeOf(index),
      })),
    )
    .filter((mark) => !isEscaped(mark))
}

/** Put marks in order, and leave out those in code. */
function outsideCode(marks: readonly MarkFound[], code: Block['code']): MarkFound[] {
  const isCode = within(code)
  return marks.filter(({ index }) => !isCode(index)).sort((a, b) => a.index - b.index)
}

/** List the marks in words that are no Markdown, such as a title. */
export function obsidianMarksInWords(words: string): readonly Omit<ObsidianMark, keyof Place>[] {
  return [...linksIn(words), ...highlightsIn(words)]
}

function marksIn({ text, kind }: Pick<Block, 'text' | 'kind'>): MarkFound[] {
  const found = [...linksIn(text), ...highlightsIn(text)]
  const add = (kindOfMark: ObsidianMark['kind'], pattern: RegExp): void => {
    for (const { 0: written, 1: names = '', index } of text.matchAll(pattern))
      found.push({ kind: kindOfMark, written: written.trim(), names, words: '', index })
  }
  add('block', BLOCK)
  if (kind === 'item') add('task', TASK)
  return found
}

function linksIn(text: string): MarkFound[] {
  return [...text.matchAll(WIKI)].map(({ 0: written, 1: bang, 2: names = '', 3: words = '', index }) => ({
    ...{ kind: bang === '!' ? 'embed' : 'link', written, names: names.trim(), words: words.trim(), index },
  }))
}

function highlightsIn(text: string): MarkFound[] {
  return [...text.matchAll(HIGHLIGHT)].map(({ 0: written, 1: names = '', index }) => ({
    ...{ kind: 'highlight', written, names, words: '', index },
  }))
}
