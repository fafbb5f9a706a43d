import type { Element, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** One element of an HTML file. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly text: string
}

/** Read HTML as a browser does; gives its elements in order, with the names of attributes as in hast. */
export function readHtml(html: string): HtmlElement[] {
  const root = raw({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root
  const found: HtmlElement[] = []
  visit(root, 'element', (element: Element) => {
    found.push({ name: element.tagName, attributes: element.properties, text: textOf(element) })
  })
  return found
}

/** Every address that an HTML file leads to or loads. */
export function addressesIn(html: string): string[] {
  const addresses = readHtml(html).flatMap(({ name, attributes, text }) => {
    const { href, src, srcSet, content, property } = attributes
    const styled = name === 'style' ? [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url) : []
    const set = String(srcSet ?? '')
      .split(',')
      .map((part) => part.trim().split(' ')[0])
    return [href, src, ...set, ...styled, property === 'og:image' ? content : undefined]
  })
  return addresses.filter((address): address is string => typeof address === 'string' && address !== '')
}
