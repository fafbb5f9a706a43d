import type { Nodes, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { reasonOf } from '../errors.ts'
import { openAlerts } from './alerts.ts'
import { cutDepth } from './depth.ts'
import { hasDirectives } from './directives.ts'

const satteri = await import('satteri').catch((thrown: unknown) => reasonOf(thrown))

/** Why the native parser cannot be used here, or nothing. The parser in TypeScript then takes its place. */
export const nativeParserFault: string | undefined = typeof satteri === 'string' ? satteri : undefined

/** Which parser to use: the native one, or the slower one in TypeScript that is its oracle and its fallback. */
export type Parser = 'native' | 'script'

/** Parse Markdown (CommonMark, GFM, block directives) to mdast with positions; never throws, whatever the text. */
export function parseMarkdown(text: string, parser: Parser = nativeParserFault ? 'script' : 'native'): Root {
  const directives = hasDirectives(text)
  const isNative =
    parser === 'native' && !directives && (text.match(REFERENCE)?.length ?? 0) <= MAX_REFERENCES
  const processor = isNative ? native : directives ? scriptWithDirectives : script
  const tree = processor.parse(text) as Root
  cutDepth(tree, text)
  unindentHtml(tree, false)
  if (text.includes('[!')) openAlerts(tree)
  if (directives) plainDirectives(tree, text)
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

/** Take the white space off the lines of inline HTML, of which the parsers keep more or less. */
function unindentHtml(node: Nodes, inline: boolean): void {
  if (node.type === 'html' && inline) node.value = node.value.replace(/\n[ \t]+/g, '\n')
  else if ('children' in node) for (const child of node.children) unindentHtml(child, PHRASING.has(node.type))
}

/** Blocks and marks whose HTML is inline. */
const PHRASING = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference'])

const native = unified().use(satteriParse).freeze()
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
 * Let unified parse with Sätteri: the same tree as remark-parse with GFM, 13 to 20 times faster. It reads directives in
 * a way of its own, so that the few texts that have them are read by remark-directive.
 */
function satteriParse(this: Processor): void {
  this.parser = (document) => {
    if (typeof satteri === 'string') throw new Error(satteri)
    return satteri.markdownToMdast(document, { features: { gfm: true, frontmatter: false } }) as Root
  }
}
