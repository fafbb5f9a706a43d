import type { Element, ElementContent, Root, RootContent } from 'hast'

/** Elements that stand beside paragraphs, not in them. */
const BLOCKS = new Set(
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr iframe main nav ol p pre section table ul video audio'.split(
    ' ',
  ),
)
/** Elements in which a blank line parts paragraphs, too. */
const HOLDERS = new Set(['blockquote', 'div', 'section', 'article'])

/** Make paragraphs of what blank lines part, and breaks of single line ends, as WordPress does it with texts of its old editor; in place. */
export function autoParagraphs(tree: Root): void {
  tree.children = paragraphs(tree.children)
}

function paragraphs<Node extends RootContent | ElementContent>(nodes: readonly Node[]): Node[] {
  const done: Node[] = []
  let run: Node[] = []
  const flush = (): void => {
    for (const part of partsOf(run))
      done.push({ type: 'element', tagName: 'p', properties: {}, children: part } as unknown as Node)
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'element' && BLOCKS.has(node.tagName)) {
      flush()
      if (HOLDERS.has(node.tagName) && hasBlankLine(node)) node.children = paragraphs(node.children)
      done.push(node)
    } else if (node.type !== 'comment') run.push(node)
  }
  flush()
  return done
}

function hasBlankLine({ children }: Element): boolean {
  return children.some((child) => child.type === 'text' && /\S\s*\n\s*\n|\n\s*\n\s*\S/.test(child.value))
}

/** Part a run of words at its blank lines; parts without words are none. */
function partsOf(run: readonly (RootContent | ElementContent)[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]]
  for (const node of run) {
    if (node.type !== 'text') {
      parts.at(-1)?.push(node as ElementContent)
      continue
    }
    for (const [index, piece] of node.value.split(/\n[ \t]*\n\s*/).entries()) {
      if (index > 0) parts.push([])
      parts.at(-1)?.push(...lines(piece))
    }
  }
  return parts.flatMap((part) => {
    const bare = trimmed(part)
    return bare.length === 0 ? [] : [bare]
  })
}

function lines(piece: string): ElementContent[] {
  return piece.split('\n').flatMap((value, index): ElementContent[] => {
    const text: ElementContent = { type: 'text', value }
    return index === 0 ? [text] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text]
  })
}

/** Take white space and breaks off both ends of a paragraph. */
function trimmed(part: readonly ElementContent[]): ElementContent[] {
  const isNothing = (node: ElementContent): boolean =>
    (node.type === 'text' && node.value.trim() === '') || (node.type === 'element' && node.tagName === 'br')
  const first = part.findIndex((node) => !isNothing(node))
  return first === -1 ? [] : part.slice(first, part.findLastIndex((node) => !isNothing(node)) + 1)
}
