import type { Element, ElementContent, Root } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { writeXml } from '../xml.ts'

const EPUB_NAMESPACE = 'http://www.idpf.org/2007/ops'

/** Set a page of the book as XHTML. */
export function xhtmlPage(
  lang: string,
  title: string,
  body: readonly ElementContent[],
  bodyType?: string,
): string {
  const html: Element = h('html', { lang }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('title', title),
      h('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
    ]),
    h('body', [...body]),
  ])
  html.properties['xmlLang'] = lang
  html.properties['xmlns:epub'] = EPUB_NAMESPACE
  const bodyElement = html.children[1]
  if (bodyType && bodyElement?.type === 'element') bodyElement.properties['epub:type'] = bodyType
  const page: Root = { type: 'root', children: [html] }
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${writeXml(toXast(page))}\n`
}

/**
 * Turn the footnotes of a rendered text into those of a book, in place: each an `aside` that reading systems open as a
 * pop-up, with references that say what they are.
 */
export function bookFootnotes(tree: Root, note: string): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.properties['dataFootnoteRef'] !== undefined) {
      delete node.properties['dataFootnoteRef']
      delete node.properties['ariaDescribedBy']
      node.properties['epub:type'] = 'noteref'
      node.properties['role'] = 'doc-noteref'
    }
    if (node.properties['dataFootnoteBackref'] !== undefined) delete node.properties['dataFootnoteBackref']
    if (node.properties['dataFootnotes'] === undefined || !parent || index === undefined) return
    const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol')
    const items = list?.type === 'element' ? list.children.filter((child) => child.type === 'element') : []
    const asides = items.map((item, number) =>
      h(
        'aside',
        {
          id: item.properties['id'],
          role: 'doc-footnote',
          className: ['footnote'],
          'epub:type': 'footnote',
          ariaLabel: `${note} ${number + 1}`,
        },
        item.children,
      ),
    )
    parent.children.splice(index, 1, ...asides)
  })
}
