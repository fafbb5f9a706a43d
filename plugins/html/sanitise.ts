import type { Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { STRIPPED } from '../article/losses/elements.ts'
import { parseHtml } from './parse-html.ts'
import { PART } from './parts.ts'
import { seal, unseal } from './seal.ts'
import { linkVideos } from './video-links.ts'

/** Becomes a class. */
const ALIGN: [string, ...string[]] = ['align', 'left', 'right', 'center', 'justify']

/**
 * The elements that GitHub allows in Markdown, with those that our own rendering makes, and of attributes only what says
 * something: nothing that moves the focus, names a part of the page, or describes it to machines.
 */
const SCHEMA: Schema = {
  ...defaultSchema,
  clobber: [],
  // GitHub makes a checkbox of every input; ours are left out unless they are one.
  required: {},
  strip: [...STRIPPED],
  tagNames: [
    // A picture's sources would be fetched from other sites, whatever the picture itself is.
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    'aside',
    ...['bdi', 'bdo', 'caption', 'dfn', 'time', 'u', 'wbr'],
    'mark',
    'abbr',
    'cite',
    'figure',
    'figcaption',
    'small',
  ],
  attributes: {
    // The classes of a writer's own elements are settled when they are told from ours.
    '*': ['className', ['dir', 'ltr', 'rtl', 'auto'], 'id', 'lang', 'title'],
    a: ['href', 'name', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteBackref', 'dataFootnoteRef'],
    ...{ blockquote: ['cite'], q: ['cite'], del: ['cite', 'dateTime'], ins: ['cite', 'dateTime'] },
    details: ['open'],
    time: ['dateTime'],
    img: ['alt', 'src'],
    ...{ figure: [PART], span: [PART] },
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    li: ['value'],
    ol: ['reversed', 'start'],
    section: ['dataFootnotes'],
    ...{
      p: [ALIGN],
      div: [ALIGN],
      h1: [ALIGN],
      h2: [ALIGN],
      h3: [ALIGN],
      h4: [ALIGN],
      h5: [ALIGN],
      h6: [ALIGN],
    },
    ...{
      td: [ALIGN, 'colSpan', 'headers', 'rowSpan'],
      th: [ALIGN, 'colSpan', 'headers', 'rowSpan', 'scope'],
    },
    ...{ table: [ALIGN], tr: [ALIGN], thead: [ALIGN], tbody: [ALIGN] },
  },
}

/** What differs in how raw HTML is settled. */
interface Settling {
  readonly html: 'sanitised' | 'trusted'
  /** Ids that the page may have beside the text. */
  readonly pageIds: readonly string[] | undefined
}

/**
 * Parse raw HTML in a tree into elements, and clean it unless the site trusts its writers; in either case no writer can make
 * what is known as ours, and comments are no reader's business. HTML that goes beyond a limit, which `check`
 * reports, is shown as the text that it is.
 */
export function settleHtml(tree: Root, { html, pageIds }: Settling): Root {
  const mark = seal(tree)
  const parsed = parseHtml(tree)
  const settled = typeof parsed === 'string' ? (raw(asText(tree)) as Root) : parsed
  unseal(settled, mark, { plain: html === 'sanitised', pageIds })
  if (html === 'trusted') return withoutComments(settled)
  linkVideos(settled)
  return sanitize(settled, SCHEMA) as Root
}

function withoutComments<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = node.children.filter(({ type }) => type !== 'comment').map(withoutComments)
  const content = 'content' in node && node.content ? { content: withoutComments(node.content) } : {}
  return { ...node, ...content, children }
}

function asText(node: Nodes): Nodes {
  if (node.type === 'raw') return { type: 'text', value: node.value }
  return 'children' in node ? ({ ...node, children: node.children.map(asText) } as Nodes) : node
}
