import type { Element, ElementContent, Nodes, Properties, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Code, Root as MdastRoot } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { type State, toHast } from 'mdast-util-to-hast'
import type { FormulaNode } from '../article/formulas/node.ts'
import { walk } from '../article/walk.ts'
import type { OfferNode } from '../offers/node.ts'
import { isPictureName } from '../pictures/ending.ts'
import type { ProofNode } from '../proof/node.ts'
import { asideHandler, leafHandler } from './asides.ts'
import { signBoxes } from './box-looks.ts'
import { captioned } from './caption.ts'
import { highlightCode } from './code.ts'
import { codeBlock, type MarkedLines } from './code-block.ts'
import { diagramHtml } from './diagram.ts'
import { formulaHtml } from './formula.ts'
import { listItemHandler } from './list-item.ts'
import { Parts } from './parts.ts'
import { proofFigure } from './proof.ts'
import { headRows } from './row-heads.ts'
import { settleHtml } from './sanitise.ts'
import { typesetTree } from './typography.ts'

/** What differs between the page, the book, the feed and the mail; all else is the same HTML. */
export interface Rendering {
  readonly lang: string
  readonly html: 'sanitised' | 'trusted'
  /** Put before every footnote id, so that several texts can share one page. */
  readonly idPrefix?: string
  /** Address of a link; nothing leaves its words as plain text. */
  link(url: string): string | undefined
  /** Attributes of an image besides its alt text; nothing turns it into a link, into its alt text, or into nothing. */
  image(url: string): Properties | undefined
  /** A call to action. */
  offer(node: OfferNode): ElementContent[]
}

const FOOTNOTES: Readonly<Record<string, { label: string; back: string }>> = {
  da: { label: 'Noter', back: 'Tilbage til henvisning' },
  en: { label: 'Notes', back: 'Back to reference' },
}

/** Render a text as HTML, as a tree. The mdast is not changed. */
export async function renderHast(tree: MdastRoot, rendering: Rendering): Promise<Root> {
  const parts = new Parts()
  const lines: MarkedLines = new Map()
  let formulas = 0
  const notes = FOOTNOTES[rendering.lang] ?? { label: 'Notes', back: 'Back to reference' }
  let root = toHast(tree, {
    allowDangerousHtml: true,
    clobberPrefix: rendering.idPrefix ?? '',
    footnoteLabel: notes.label,
    footnoteBackLabel: (reference, again) => `${notes.back} ${reference + 1}${again > 1 ? `-${again}` : ''}`,
    handlers: {
      offer: (_state: State, node: OfferNode) => parts.hold(() => rendering.offer(node)),
      proof: (_state: State, { proof }: ProofNode) => parts.hold(() => [proofFigure(proof, rendering.lang)]),
      code: (_state: State, node: Code) =>
        parts.hold(() => [diagramHtml(node, rendering) ?? codeBlock(node, rendering.lang, lines)]),
      formula: (_state: State, node: FormulaNode) => {
        if (node.display) formulas += 1
        const number = formulas
        return parts.hold(() => formulaHtml(node, rendering.lang, number), node.display ? 'block' : 'word')
      },
      containerDirective: asideHandler(rendering.lang),
      leafDirective: leafHandler,
      textDirective: (state: State, node: TextDirective) => state.all(node) as ElementContent[],
      listItem: listItemHandler,
    },
  }) as Root
  let hasRaw = false
  walk<Nodes>(root, ({ type }) => {
    hasRaw ||= type === 'raw'
  })
  if (hasRaw) root = settleHtml(root, { html: rendering.html, pageIds: tree.data?.pageIds })
  root.children = settle(root.children as ElementContent[], { rendering, parts, inLink: false })
  typesetTree(root, rendering.lang)
  signBoxes(root)
  await highlightCode(root, lines)
  return root
}

interface HtmlPlace {
  readonly rendering: Rendering
  readonly parts: Parts
  readonly inLink: boolean
}

/** Settle what depends on the place: parts, links, pictures, offers, task lists and tables, from the inside out. */
function settle(nodes: readonly ElementContent[], setting: HtmlPlace): ElementContent[] {
  return nodes.flatMap((node): ElementContent | ElementContent[] => {
    if (node.type !== 'element') return node
    const { rendering } = setting
    const part = setting.parts.make(node)
    if (part) return part
    alignByClass(node)
    switch (node.tagName) {
      case 'img':
        return imageOf(node, rendering, setting.inLink)
      case 'input':
        if (isTask(node)) return checkboxOf(node, rendering.lang)
        return rendering.html === 'trusted' ? node : []
      case 'a':
        return linkOf(node, setting)
      case 'table':
        node.children = settle(node.children, setting)
        headRows(node)
        return scrollable(node, rendering.lang)
    }
    prefixLabel(node, rendering.idPrefix ?? '')
    const isEmpty = isBlank(node)
    node.children = settle(node.children, setting)
    // A paragraph of nothing but a picture that is left out.
    if (!isEmpty && isBlank(node)) return []
    return node.tagName === 'p' ? captioned(node) : node
  })
}

/** Tell whether a paragraph or figure holds nothing. */
function isBlank({ tagName, children }: Element): boolean {
  return (
    (tagName === 'p' || tagName === 'figure') &&
    children.every((child) => child.type === 'text' && child.value.trim() === '')
  )
}

/** A link that leads somewhere, or else its words alone. */
function linkOf(node: Element, setting: HtmlPlace): ElementContent | ElementContent[] {
  const { href, id, dataFootnoteRef, dataFootnoteBackref } = node.properties
  if (href === undefined) {
    // Without an address it is a place that others lead to, if it is anything.
    if (id === undefined) return settle(node.children, setting)
  } else {
    const url = String(href)
    const isNote = (dataFootnoteRef ?? dataFootnoteBackref) !== undefined && url.startsWith('#')
    const target = isNote ? url : setting.rendering.link(url)
    if (target === undefined) return settle(node.children, setting)
    node.properties['href'] = target
  }
  prefixLabel(node, setting.rendering.idPrefix ?? '')
  const isEmpty = node.children.length === 0
  node.children = settle(node.children, { ...setting, inLink: true })
  // A link of nothing but a picture that is left out.
  return !isEmpty && node.children.length === 0 ? [] : node
}

/**
 * The picture; one that is not at hand becomes a link to it, or its alternative text where it stands in a link. Where its
 * writer wrote none, nothing is left of one that is nowhere.
 */
function imageOf(node: Element, rendering: Rendering, linked: boolean): ElementContent | ElementContent[] {
  const url = String(node.properties['src'] ?? '')
  const alt = String(node.properties['alt'] ?? '')
  const properties = rendering.image(url)
  if (properties) {
    const { title } = node.properties
    return {
      type: 'element',
      tagName: 'img',
      properties: { ...properties, alt, ...(title ? { title } : {}) },
      children: [],
    }
  }
  const href = rendering.link(url)
  const isElsewhere = href !== undefined && /^https?:/.test(href)
  if (!isElsewhere && (alt.trim() === '' || isPictureName(alt))) return []
  const text: ElementContent = { type: 'text', value: alt || url }
  return linked || !isElsewhere
    ? { type: 'element', tagName: 'em', properties: {}, children: [text] }
    : { type: 'element', tagName: 'a', properties: { href }, children: [text] }
}

/** The id of the heading above the footnotes, which mdast-util-to-hast gives to every text alike. */
const NOTES_LABEL = 'footnote-label'

function prefixLabel({ properties }: Element, prefix: string): void {
  if (properties['id'] === NOTES_LABEL) properties['id'] = prefix + NOTES_LABEL
  const { ariaDescribedBy } = properties
  if (Array.isArray(ariaDescribedBy)) {
    properties['ariaDescribedBy'] = ariaDescribedBy.map((id) => (id === NOTES_LABEL ? prefix + id : id))
  }
}

/** Of raw HTML's inputs, only those of a list that looks like Markdown's own are its tasks. */
function isTask({ properties }: Element): boolean {
  return properties['type'] === 'checkbox' && properties['disabled'] === true
}

/** A task list's checkbox as text: an `<input>` without a label fails accessibility checks in books and mail. */
function checkboxOf(node: Element, lang: string): Element {
  const done = node.properties['checked'] === true
  const [yes, no] = lang === 'da' ? ['Gjort', 'Ikke gjort'] : ['Done', 'To do']
  return {
    type: 'element',
    tagName: 'span',
    properties: {
      role: 'img',
      ariaLabel: done ? yes : no,
      className: ['task', done ? 'task-done' : 'task-open'],
    },
    children: [{ type: 'text', value: done ? '☑' : '☐' }],
  }
}

/** `align` is obsolete in HTML and an error in EPUB. */
function alignByClass(node: Element): void {
  const { align } = node.properties
  if (align === undefined) return
  delete node.properties['align']
  const { className } = node.properties
  node.properties['className'] = [...(Array.isArray(className) ? className : []), `align-${String(align)}`]
}

/** A wide table scrolls in a box of its own, which the keyboard reaches and screen readers name. */
function scrollable(table: Element, lang: string): Element {
  const head = table.children.find((part) => part.type === 'element' && part.tagName === 'thead')
  const columns = head
    ? textOf(head)
        .trim()
        .replace(/\s*\n\s*/g, ', ')
    : ''
  const name = lang === 'da' ? 'Tabel' : 'Table'
  const ariaLabel = columns === '' ? name : `${name}: ${columns}`
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'region', ariaLabel, tabIndex: 0 },
    children: [table],
  }
}
