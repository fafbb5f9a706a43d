import type { Nodes, Root, Table } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { reasonOf } from '../errors.ts'
import { type Place, START } from '../source/diagnostic.ts'
import { openAlerts } from './alerts.ts'
import { type Covered, coverMarks, MOST_OF_REMARK, MOST_OF_SATTERI, uncoverMarks } from './cover-marks.ts'
import { cutDepth, type Excess } from './depth.ts'
import { hasDirectives } from './directives.ts'
import { heavyLine } from './line-work.ts'
import { openQuoteMarks } from './quote-marks.ts'
import { walk } from './walk.ts'

const satteri = await import('satteri').catch((thrown: unknown) => reasonOf(thrown))

/** Why the native parser cannot be used here, or nothing. The parser in TypeScript then takes its place. */
export const nativeParserFault: string | undefined = typeof satteri === 'string' ? satteri : undefined

/** Which parser to use: the native one, or the slower one in TypeScript that is its oracle and its fallback. */
export type Parser = 'native' | 'script'

/**
 * Most nodes of a tree: eight times what the largest of 1,313 texts of 145 sites has (2,515). Texts have 40 for each
 * kilobyte in the middle of 481 that we counted, and 98 at the most. All that is made of a text takes ten kilobytes of memory or more for each.
 */
export const MAX_NODES = 20_000

/**
 * Parse Markdown (CommonMark, GFM, block directives) to mdast with positions; never throws, whatever the text, and takes
 * a time that grows in step with it. What goes beyond a limit is noted in the data of the tree.
 */
export function parseMarkdown(text: string, parser: Parser = nativeParserFault ? 'script' : 'native'): Root {
  const directives = hasDirectives(text)
  if (directives && text.length > MAX_WITH_DIRECTIVES) return refused('length')
  if ((text.match(REFERENCE)?.length ?? 0) > MAX_REFERENCES) return refused('references')
  if ((text.match(NOTE)?.length ?? 0) > MAX_NOTES) return refused('notes')
  const isNative = parser === 'native' && !directives
  const covered = coverMarks(text, isNative ? MOST_OF_SATTERI : MOST_OF_REMARK)
  const heavy = typeof satteri === 'string' ? undefined : heavyLine(covered.text)
  if (heavy) return refused('line', heavy)
  // Where remark reads the text in the end, the nodes are only counted.
  const reader = typeof satteri === 'string' ? undefined : readNatively(satteri, covered.text)
  if (reader && reader.nodeCount > MAX_NODES) return refused('parts', reader.getPosition(MAX_NODES)?.start)
  const native = (): Root | undefined =>
    typeof satteri !== 'string' && reader
      ? settle(satteri.materializeMdastTree(reader) as Root, text, covered)
      : undefined
  if (isNative || covered.many.length > 0) {
    const tree = native()
    if (tree && isNative) return tree
    // What is refused anyway need not be read by remark, which would take its time.
    if (tree?.data?.crowded) return refused(tree.data.crowded.kind, tree.data.crowded)
  }
  const script = directives ? withDirectives : withoutDirectives
  const tree = settle(script.parse(covered.text) as Root, text, covered)
  if (directives) plainDirectives(tree, text)
  return tree
}

/** Bring a tree as it was read from a covered text within all limits. */
function settle(tree: Root, text: string, covered: Covered): Root {
  cutDepth(tree, text)
  const wide = wideTable(tree)
  if (wide) return refused('cells', wide.position?.start)
  uncoverMarks(tree, text, covered)
  unindentHtml(tree, false)
  if (text.includes('[!')) openAlerts(tree)
  openQuoteMarks(tree, text)
  return tree
}

/** Turn what looks like a directive without words, but is none that is known, back into the text that it is, in place. */
function plainDirectives(node: Nodes, text: string): void {
  if (!('children' in node)) return
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'leafDirective' || child.name === 'offer' || child.children.length > 0)
      plainDirectives(child, text)
    else {
      const { position } = child
      const value = text.slice(position?.start.offset, position?.end.offset)
      const words = { type: 'text' as const, value, ...(position && { position }) }
      const paragraph = { type: 'paragraph' as const, children: [words], ...(position && { position }) }
      ;(node as Root).children[index] = paragraph
    }
  }
}

/** Read a text with Sätteri, whose nodes can be counted before there is an object for each. */
function readNatively(
  { createMdastHandle, serializeHandle, dropHandle, MdastReader }: Satteri,
  text: string,
) {
  const handle = createMdastHandle(text, { gfm: true, frontmatter: false })
  try {
    return new MdastReader(serializeHandle(handle))
  } finally {
    dropHandle(handle)
  }
}

/** Find the table with which the cells of all tables are too many: each row is shown with a cell for every column. */
function wideTable(tree: Root): Table | undefined {
  let cells = 0
  let found: Table | undefined
  walk<Nodes>(tree, (node) => {
    if (node.type === 'table') cells += (node.children[0]?.children.length ?? 0) * node.children.length
    if (node.type === 'table' && cells > MAX_NODES) found ??= node
  })
  return found
}

function refused(because: Excess, { line, column }: Partial<Place> = {}): Root {
  const place = { line: line ?? START.line, column: column ?? START.column }
  return { type: 'root', children: [], data: { refused: { ...place, because } } }
}

/** Take the white space off the lines of inline HTML, of which the parsers keep more or less. */
function unindentHtml(node: Nodes, inline: boolean): void {
  if (node.type === 'html' && inline) node.value = node.value.replace(/\n[ \t]+/g, '\n')
  else if ('children' in node) for (const child of node.children) unindentHtml(child, PHRASING.has(node.type))
}

/** Blocks and marks whose HTML is inline. */
const PHRASING = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference'])

const withoutDirectives = unified().use(remarkParse).use(remarkGfm).freeze()
const withDirectives = unified().use(remarkParse).use(remarkGfm).use(remarkBlockDirective).freeze()

/**
 * Block directives alone: in running prose a colon before a word, as in `10:30` or `smile:now`, is just a colon.
 * A plugin that adds to the parser.
 */
function remarkBlockDirective(this: Processor): void {
  remarkDirective.call(this)
  const extension = this.data().micromarkExtensions?.at(-1)
  if (extension) delete extension.text
}

/**
 * Sätteri gives the same tree as remark-parse with GFM, 13 to 20 times faster. It reads directives in a way of its own,
 * so that the few texts that have them are read by remark-directive.
 */
type Satteri = typeof import('satteri')

const REFERENCE = /&[#\w]{1,32};/g
/** Most character references (`&amp;`) of a text: the time of Sätteri 0.10 grows with their square, from a tenth of a second here. */
export const MAX_REFERENCES = 8_000
const NOTE = /^[ \t>]{0,20}\[\^[^\]\n]{1,200}\]:/gm
/** Most notes of a text. Each is a link there and back on every page and in every book: 1.5 ms and 150 kB in all. */
export const MAX_NOTES = 2_000
/** Longest text with directives, in characters: 25,000 words. What reads them takes 20 times as long. */
export const MAX_WITH_DIRECTIVES = 150_000
