import type { Nodes, Parents, Root, Text } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { reasonOf } from '../errors.ts'
import { cutDepth } from './depth.ts'
import { type Directives, directivesIn } from './directives.ts'

const satteri = await import('satteri').catch((thrown: unknown) => reasonOf(thrown))

/** Why the native parser cannot be used here, or nothing. The parser in TypeScript then takes its place. */
export const nativeParserFault: string | undefined = typeof satteri === 'string' ? satteri : undefined

/** Which parser to use: the native one, or the slower one in TypeScript that is its oracle and its fallback. */
export type Parser = 'native' | 'script'

/** Parse Markdown (CommonMark, GFM, block directives) to mdast with positions; never throws, whatever the text. */
export function parseMarkdown(text: string, parser: Parser = nativeParserFault ? 'script' : 'native'): Root {
  const directives = directivesIn(text)
  const tree =
    (parser === 'native' ? parseNatively(text, directives) : undefined) ??
    (directives === 'none' ? script : scriptWithDirectives).parse(text)
  cutDepth(tree, text)
  visit(tree, 'html', (node, _index, parent) => {
    if (parent && PHRASING.has(parent.type)) node.value = node.value.replace(/\n[ \t]+/g, '\n')
  })
  return tree
}

/** Blocks and marks whose HTML is inline; the parsers keep more or less of the white space at its line beginnings. */
const PHRASING = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference'])

const script = unified().use(remarkParse).use(remarkGfm).freeze()
const scriptWithDirectives = unified().use(remarkParse).use(remarkGfm).use(remarkBlockDirective).freeze()

/**
 * Block directives alone: in running prose a colon before a word, as in `10:30` or `smile:now`, is just a colon.
 * A plugin that adds to the parser.
 */
function remarkBlockDirective(this: Processor): void {
  remarkDirective.call(this)
  const extension = this.data().micromarkExtensions?.at(-1)
  if (extension) delete extension.text
}

const REFERENCE = /&[#\w]{1,32};/g
/** With more character references (`&amp;`) than this, Sätteri 0.10 is slower than remark: its time grows with their square. */
const MAX_REFERENCES = 1000

/**
 * Parse with Sätteri: the same tree as remark-parse with GFM and block directives, 13 to 20 times faster. Gives nothing
 * for the few texts that it reads in another way.
 */
function parseNatively(text: string, directives: Directives): Root | undefined {
  if (typeof satteri === 'string' || directives === 'odd') return undefined
  if ((text.match(REFERENCE)?.length ?? 0) > MAX_REFERENCES) return undefined
  const features = { gfm: true, frontmatter: false, directive: directives === 'plain' }
  const tree = satteri.markdownToMdast(text, { features }) as Root
  cutDepth(tree, text)
  if (directives === 'plain' && !undoInlineDirectives(tree, text)) return undefined
  return tree
}

/** Give times and ratios (`10:30`) back as the text they were; `false` where there are other inline directives. */
function undoInlineDirectives(tree: Root, text: string): boolean {
  let plain = true
  const parents = new Set<Parents>()
  visit(tree, 'textDirective', (node, index, parent) => {
    const { start, end } = node.position ?? {}
    const value = text.slice(start?.offset, end?.offset)
    if (!parent || index === undefined || !/^:\d+$/.test(value) || text[end?.offset ?? 0] === '@') {
      plain = false
      return
    }
    parent.children[index] = { type: 'text', value, ...(node.position ? { position: node.position } : {}) }
    parents.add(parent)
  })
  for (const parent of parents) joinTexts(parent)
  return plain
}

function joinTexts(parent: Parents): void {
  const joined: Nodes[] = []
  for (const child of parent.children) {
    const last = joined.at(-1)
    if (child.type === 'text' && last?.type === 'text') joined.splice(-1, 1, joinedText(last, child))
    else joined.push(child)
  }
  parent.children = joined as typeof parent.children
}

function joinedText(first: Text, second: Text): Text {
  const value = first.value + second.value
  if (!first.position || !second.position) return { type: 'text', value }
  return { type: 'text', value, position: { start: first.position.start, end: second.position.end } }
}
