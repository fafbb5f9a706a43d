import type { Element, ElementContent, Nodes, Root } from 'hast'
import { videoInFrame } from '../article/video.ts'

/** Elements whose text goes on in one line; in all others a link is a paragraph of its own. */
const IN_LINE = new Set(
  'a b cite del em h1 h2 h3 h4 h5 h6 i ins mark p q s small span strong sub sup td th'.split(' '),
)

/** Put a link with its title in the place of every framed video of a known host, in place: nothing is asked of the host. */
export function linkVideos(tree: Root): void {
  const visit = (node: Nodes, isInLine: boolean, isInLink: boolean): void => {
    if (node.type !== 'element' && node.type !== 'root') return
    const inLine = isInLine || (node.type === 'element' && IN_LINE.has(node.tagName))
    const inLink = isInLink || (node.type === 'element' && node.tagName === 'a')
    for (const [index, child] of node.children.entries()) {
      const link = child.type === 'element' ? linkTo(child, inLink) : undefined
      if (!link) visit(child, inLine, inLink)
      else node.children[index] = inLine ? link : element('p', {}, [link])
    }
  }
  visit(tree, false, false)
}

function linkTo({ tagName, properties }: Element, inLink: boolean): Element | undefined {
  const href = tagName === 'iframe' ? videoInFrame(String(properties['src'] ?? ''))?.page : undefined
  if (href === undefined) return undefined
  const title = String(properties['title'] ?? '').trim() || new URL(href).hostname.replace(/^www\./, '')
  const words: ElementContent = { type: 'text', value: title }
  return inLink ? element('span', {}, [words]) : element('a', { href }, [words])
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
