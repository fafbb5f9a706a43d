import type { Element, ElementContent, Properties, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Root as MdastRoot } from 'mdast'
import { type Handler, type State, toHast } from 'mdast-util-to-hast'
import { SKIP, visit } from 'unist-util-visit'
import type { OfferNode } from '../offers/place.ts'
import type { Offer } from '../offers/schema.ts'
import { asideHandler } from './asides.ts'
import { highlightCode } from './code.ts'
import { headRows } from './row-heads.ts'
import { OFFER_TAG, settleHtml } from './sanitise.ts'
import { typesetTree } from './typography.ts'

/** What differs between the page, the book, the feed and the mail; all else is the same HTML. */
export interface Rendering {
  readonly lang: string
  readonly html: 'sanitised' | 'trusted'
  /** Put before every footnote id, so that several texts can share one page. */
  readonly idPrefix?: string
  /** Address of a link; nothing leaves its words as plain text. */
  link(url: string): string | undefined
  /** Attributes of an image besides its alt text; nothing turns it into a link, or into its alt text. */
  image(url: string): Properties | undefined
  /** A call to action. */
  offer(offer: Offer): ElementContent[]
}

const FOOTNOTES: Readonly<Record<string, { label: string; back: string }>> = {
  da: { label: 'Noter', back: 'Tilbage til henvisning' },
  en: { label: 'Notes', back: 'Back to reference' },
}

/** Render a text as HTML, as a tree. The mdast is not changed. */
export async function renderHast(tree: MdastRoot, rendering: Rendering): Promise<Root> {
  const offers: Offer[] = []
  const offerHandler: Handler = (_state: State, node: OfferNode): Element => {
    offers.push(node.offer)
    return {
      type: 'element',
      tagName: OFFER_TAG,
      properties: { name: String(offers.length - 1) },
      children: [],
    }
  }
  const notes = FOOTNOTES[rendering.lang] ?? { label: 'Notes', back: 'Back to reference' }
  let hasRaw = false
  let root = toHast(tree, {
    allowDangerousHtml: true,
    clobberPrefix: rendering.idPrefix ?? '',
    footnoteLabel: notes.label,
    footnoteBackLabel: (reference, again) => `${notes.back} ${reference + 1}${again > 1 ? `-${again}` : ''}`,
    handlers: { offer: offerHandler, containerDirective: asideHandler(rendering.lang) },
  }) as Root
  visit(root, 'raw', () => {
    hasRaw = true
  })
  if (hasRaw) root = settleHtml(root, rendering.html)
  const linked = new Set<Element>()
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return
    const put = (replacement: ElementContent[]): [typeof SKIP, number] => {
      parent.children.splice(index, 1, ...replacement)
      return [SKIP, index + replacement.length]
    }
    if (node.tagName === OFFER_TAG) {
      const offer = offers[Number(node.properties['name'])]
      return put(offer ? rendering.offer(offer) : [])
    }
    if (node.tagName === 'img') return put([imageOf(node, rendering, linked.has(node))])
    if (node.tagName === 'input') return put([checkboxOf(node, rendering.lang)])
    if (node.tagName === 'a') {
      const url = String(node.properties['href'] ?? '')
      if (
        node.properties['dataFootnoteRef'] !== undefined ||
        node.properties['dataFootnoteBackref'] !== undefined
      )
        return
      const href = rendering.link(url)
      if (href === undefined) {
        parent.children.splice(index, 1, ...node.children)
        return [SKIP, index]
      }
      node.properties['href'] = href
      visit(node, { type: 'element', tagName: 'img' }, (image) => {
        linked.add(image as Element)
      })
    } else if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node)
    return
  })
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return
    headRows(node)
    parent.children[index] = scrollable(node, rendering.lang)
    return SKIP
  })
  typesetTree(root, rendering.lang)
  await highlightCode(root)
  return root
}

/** The picture; one that is not at hand becomes a link to it, or its alternative text where it stands in a link. */
function imageOf(node: Element, rendering: Rendering, linked: boolean): ElementContent {
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
  const text: ElementContent = { type: 'text', value: alt || url }
  return linked || href === undefined || !/^https?:/.test(href)
    ? { type: 'element', tagName: 'em', properties: {}, children: [text] }
    : { type: 'element', tagName: 'a', properties: { href }, children: [text] }
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
  node.properties['className'] = [`align-${String(align)}`]
}

/** A wide table scrolls in a box of its own, which the keyboard reaches and screen readers name. */
function scrollable(table: Element, lang: string): Element {
  const head = table.children.find((part) => part.type === 'element' && part.tagName === 'thead')
  const columns = head
    ? textOf(head)
        .trim()
        .replace(/\s*\n\s*/g, ', ')
    : ''
  const ariaLabel = `${lang === 'da' ? 'Tabel' : 'Table'}: ${columns}`
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'region', ariaLabel, tabIndex: 0 },
    children: [table],
  }
}
