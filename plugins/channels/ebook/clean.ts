import type { Element, ElementContent, Root, RootContent } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { visit } from 'unist-util-visit'
import { takeFormulas } from './formulas.ts'

/** Elements that a book can't hold or is strict about, and those that say the same. */
const MODERN: Readonly<Record<string, string>> = {
  ...{ strike: 's', tt: 'code', acronym: 'abbr', center: 'div' },
  // These ask for an exact order of their parts, which few reading systems use; as blocks their words always show.
  ...{ dl: 'div', dt: 'p', dd: 'div', details: 'div', summary: 'p' },
}

/** Elements that hold running text alone. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp'],
  ...['small', 'span', 'strong', 'sub', 'sup', 'u', 'var'],
])
/** Those of them that may also stand around blocks. */
const AROUND = new Set(['a', 'del', 'ins'])
const BLOCK = new Set([
  ...['aside', 'blockquote', 'div', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ol', 'p'],
  ...['pre', 'section', 'table', 'ul'],
])
/** Blocks that hold running text alone. */
const LINES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'pre'])

/** What HTML in a text may hold in a book: text and pictures; nothing that runs, plays or comes from elsewhere. */
const SCHEMA: Schema = {
  strip: ['audio', 'canvas', 'iframe', 'math', 'object', 'script', 'style', 'svg', 'template', 'video'],
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  tagNames: [
    ...INLINE,
    ...BLOCK,
    ...['br', 'caption', 'figcaption', 'img', 'li', 'rp', 'rt', 'ruby', 'wbr'],
    ...['tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
  ],
  ancestors: {
    ...{ caption: ['table'], tbody: ['table'], td: ['table'], tfoot: ['table'], th: ['table'] },
    ...{ thead: ['table'], tr: ['table'], li: ['ol', 'ul'], figcaption: ['figure'] },
    ...{ rp: ['ruby'], rt: ['ruby'] },
  },
  attributes: {
    '*': [
      'ariaDescribedBy',
      'ariaLabel',
      'ariaLabelledBy',
      'className',
      ['dir', 'ltr', 'rtl', 'auto'],
      ['id', /^\S+$/],
      ['lang', /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i],
      'title',
    ],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref'],
    div: [['role', 'region', 'group'], 'tabIndex'],
    img: ['src', 'alt'],
    ol: [['start', /^-?\d+$/], 'reversed'],
    pre: [['role', 'group'], 'tabIndex'],
    section: ['dataFootnotes'],
    span: [['role', 'img']],
    td: [
      ['colSpan', /^\d+$/],
      ['rowSpan', /^\d+$/],
    ],
    th: [
      ['colSpan', /^\d+$/],
      ['rowSpan', /^\d+$/],
      ['scope', 'col', 'row', 'colgroup', 'rowgroup'],
    ],
  },
}

/**
 * Clean a rendered text for a book, whose judges are stricter than browsers: obsolete and unknown elements and
 * attributes go, their words stay; a block in the middle of a line, and an id that is taken, are mended. `name` is the id of
 * its chapter. Gives a new tree.
 */
export function cleanForBook(tree: Root, name?: string): Root {
  visit(tree, 'element', (node) => {
    // What it opens stands open in a book.
    if (node.tagName === 'summary') node.properties['className'] = ['summary']
    node.tagName = MODERN[node.tagName] ?? node.tagName
  })
  const putBack = takeFormulas(tree)
  const clean = sanitize(tree, SCHEMA) as Root
  const notes = notesIn(clean)
  const ids = new Set<unknown>([name, ...[...notes].map(({ properties }) => properties['id'])])
  clean.children = clean.children.flatMap((child): RootContent[] =>
    child.type === 'element' ? settle(child, ids, notes) : [child],
  )
  putBack(clean)
  return clean
}

/** The notes of a text and the marks that lead to them: what has an id by which they find each other. */
function notesIn(tree: Root): Set<Element> {
  const notes = new Set<Element>()
  visit(tree, 'element', (node) => {
    if (node.properties['dataFootnoteRef'] !== undefined) notes.add(node)
    if (node.properties['dataFootnotes'] === undefined) return
    visit(node, 'element', (part) => {
      if (part.properties['id'] !== undefined) notes.add(part)
    })
  })
  return notes
}

function settle(node: Element, ids: Set<unknown>, notes: ReadonlySet<Element>): ElementContent[] {
  const { id } = node.properties
  if (ids.has(id) && !notes.has(node)) delete node.properties['id']
  else if (id !== undefined) ids.add(id)
  node.children = node.children.flatMap((child) =>
    child.type === 'element' ? settle(child, ids, notes) : [child],
  )
  if (INLINE.has(node.tagName) && !AROUND.has(node.tagName) && holdsBlock(node)) return node.children
  if (LINES.has(node.tagName) && holdsBlock(node)) node.tagName = 'div'
  if (node.tagName === 'ul' || node.tagName === 'ol') node.children = itemsOf(node.children)
  return [node]
}

function holdsBlock({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (BLOCK.has(child.tagName) || holdsBlock(child)))
}

/** A list holds items and nothing else. */
function itemsOf(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text' && child.value.trim() === '') return [child]
    if (child.type === 'element' && child.tagName === 'li') return [child]
    return [{ type: 'element', tagName: 'li', properties: {}, children: [child] }]
  })
}
