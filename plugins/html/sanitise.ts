import type { Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'

/** Stands where an offer goes while HTML is cleaned. */
export const OFFER_TAG = 'perennial-offer'

/** Deepest nesting of elements that is shown: far beyond any text, far below what fills the stack. */
const MAX_DEPTH = 300

/** GitHub's rules for HTML in Markdown, with the elements and classes that our own rendering makes. */
const SCHEMA: Schema = {
  ...defaultSchema,
  clobber: [],
  // GitHub makes a checkbox of every input; ours are left out unless they are one.
  required: {},
  // These go with all that is in them: as text it would be code in the middle of a sentence.
  strip: [
    'script',
    'style',
    'iframe',
    'object',
    'noembed',
    'noframes',
    'svg',
    'template',
    'textarea',
    'title',
    'xmp',
  ],
  tagNames: [
    // A picture's sources would be fetched from other sites, whatever the picture itself is.
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    'aside',
    'mark',
    'abbr',
    'cite',
    'figure',
    'figcaption',
    'small',
    OFFER_TAG,
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'id', 'lang', 'role'],
    aside: ['className'],
    p: ['className'],
    sup: ['className'],
    section: ['className', 'dataFootnotes'],
    [OFFER_TAG]: ['name'],
    abbr: ['title'],
  },
}

/**
 * Parse raw HTML in a tree into elements, and clean it unless the site trusts its writers. HTML that is nested too deep
 * to be parsed is shown as the text that it is. Comments are no readers' business, whoever wrote them.
 */
export function settleHtml(tree: Root, html: 'sanitised' | 'trusted'): Root {
  const settled = parseRaw(tree) ?? (raw(asText(tree)) as Root)
  return html === 'trusted' ? withoutComments(settled) : (sanitize(settled, SCHEMA) as Root)
}

function withoutComments<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = node.children.filter(({ type }) => type !== 'comment').map(withoutComments)
  const content = 'content' in node && node.content ? { content: withoutComments(node.content) } : {}
  return { ...node, ...content, children }
}

function parseRaw(tree: Root): Root | undefined {
  try {
    const parsed = raw(tree) as Root
    return isDeep(parsed) ? undefined : parsed
  } catch (thrown) {
    // The parser calls itself for each level, and thousands fill the stack.
    if (thrown instanceof RangeError) return undefined
    throw thrown
  }
}

function isDeep(tree: Root): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return false
}

function asText(node: Nodes): Nodes {
  if (node.type === 'raw') return { type: 'text', value: node.value }
  return 'children' in node ? ({ ...node, children: node.children.map(asText) } as Nodes) : node
}
