import type { Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { parseHtml } from './parse-html.ts'

/** Stands where an offer goes while HTML is cleaned. */
export const OFFER_TAG = 'perennial-offer'

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
 * Parse raw HTML in a tree into elements, and clean it unless the site trusts its writers. HTML that goes beyond a limit,
 * which `check` reports, is shown as the text that it is.
 */
export function settleHtml(tree: Root, html: 'sanitised' | 'trusted'): Root {
  const parsed = parseHtml(tree)
  const settled = typeof parsed === 'string' ? (raw(asText(tree)) as Root) : parsed
  return html === 'trusted' ? settled : (sanitize(settled, SCHEMA) as Root)
}

function asText(node: Nodes): Nodes {
  if (node.type === 'raw') return { type: 'text', value: node.value }
  return 'children' in node ? ({ ...node, children: node.children.map(asText) } as Nodes) : node
}
