import type { Nodes, Root, Text } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Plugin, type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { reasonOf } from '../errors.ts'

/** A directive's opening colons at the start of a line. */
const DIRECTIVE = /^[ \t>*+-]*::/m

const satteri = await import('satteri').catch((thrown: unknown) => reasonOf(thrown))

/** Why the native parser cannot be used here, or nothing. The parser in TypeScript then takes its place. */
export const nativeParserFault: string | undefined = typeof satteri === 'string' ? satteri : undefined

/** Let unified parse with Sätteri: the same tree as remark-parse with GFM and directives, 13 to 20 times faster. */
const satteriParse: Plugin<[], string, Root> = function (this: Processor) {
  this.parser = (document) => {
    if (typeof satteri === 'string') throw new Error(satteri)
    const directive = DIRECTIVE.test(document)
    return satteri.markdownToMdast(document, {
      features: { gfm: true, frontmatter: false, directive },
    }) as Root
  }
}

const native = unified().use(satteriParse).use(remarkPlainColons).freeze()
const script = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkPlainColons).freeze()

/** Which parser to use: the native one, or the slower one in TypeScript that is its oracle and its fallback. */
export type Parser = 'native' | 'script'

/** Parse Markdown (CommonMark, GFM, block directives) to mdast with positions; never throws, whatever the text. */
export function parseMarkdown(text: string, parser: Parser = nativeParserFault ? 'script' : 'native'): Root {
  const processor = parser === 'native' ? native : script
  return processor.runSync(processor.parse(text), text) as Root
}

/**
 * Give inline directives back as the text they were: in running prose a colon before a word, as in `10:30` or
 * `smile:now`, is just a colon.
 */
function remarkPlainColons() {
  return (tree: Root, file: { toString(): string }): void => {
    const source = String(file)
    visit(tree, 'textDirective', (node, index, parent) => {
      if (!parent || index === undefined || !node.position) return
      const { start, end } = node.position
      const value = source.slice(start.offset, end.offset)
      parent.children[index] = { type: 'text', value, position: node.position } satisfies Text
    })
    if (source.includes(':')) visit(tree, 'paragraph', joinTexts)
  }
}

function joinTexts(parent: Nodes): void {
  if (!('children' in parent)) return
  const joined: Nodes[] = []
  for (const child of parent.children) {
    const last = joined.at(-1)
    if (child.type === 'text' && last?.type === 'text' && last.position && child.position) {
      last.value += child.value
      last.position = { start: last.position.start, end: child.position.end }
    } else joined.push(child)
  }
  parent.children = joined as typeof parent.children
}
